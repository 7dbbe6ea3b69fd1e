using ClaimModel.Cli;

return await new Tool(SystemConsole.Open()).RunAsync(args);
