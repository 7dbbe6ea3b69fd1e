using ClaimModel.Cli;
using ClaimModel.Cli.Terminal;

return await new Tool(SystemConsole.Open()).RunAsync(args);
