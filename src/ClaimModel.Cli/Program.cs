using ClaimModel.Cli;

var console = SystemConsole.Open();
var exitCode = await new Tool(console).RunAsync(args);
await console.Out.FlushAsync();
return exitCode;
