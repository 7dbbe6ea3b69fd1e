using ClaimModel.Cli;
using ClaimModel.Cli.Terminal;

IcuLibrary.AllowMissing();
var console = SystemConsole.Open();
using var signals = new TerminationSignals(console.DeleteUnfinished);
return signals.ExitCodeOf(await new Tool(console).RunAsync(args, signals.Token));
