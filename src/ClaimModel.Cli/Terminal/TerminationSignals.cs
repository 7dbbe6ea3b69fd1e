using System.Globalization;
using System.Runtime.InteropServices;

namespace ClaimModel.Cli.Terminal;

/// <summary>Cancels the command when the process is asked to end: Ctrl+C (SIGINT), SIGTERM and SIGHUP, unless they are ignored, as with nohup.</summary>
internal sealed class TerminationSignals : IDisposable
{
    /// <summary>The exit code is this number plus that of the signal, as in shells.</summary>
    private const int FirstExitCode = 128;

    /// <summary>SIGXFSZ, which would end the process if a file became larger than its limit allows; ignored, so that writing fails instead.</summary>
    private const PosixSignal FileSizeExceeded = (PosixSignal)25;

    /// <summary>How long a command may take to stop.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    private static readonly (PosixSignal Signal, int Number)[] Signals = [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15)];

    private readonly CancellationTokenSource _cancellation = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly Action _onTimeout;
    private int _exitCode = ExitCode.Interrupted;
    private Timer? _timer;

    /// <param name="onTimeout">Called if the command has not stopped in time, before the process ends.</param>
    public TerminationSignals(Action onTimeout)
    {
        _onTimeout = onTimeout;
        var ignored = IgnoredSignals();
        foreach (var (signal, number) in Signals)
        {
            if ((ignored & (1UL << (number - 1))) == 0)
            {
                _registrations.Add(PosixSignalRegistration.Create(signal, context => Stop(context, number)));
            }
        }

        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
        {
            _registrations.Add(PosixSignalRegistration.Create(FileSizeExceeded, static context => context.Cancel = true));
        }
    }

    /// <summary>Gets the token that is canceled when the process is asked to end.</summary>
    public CancellationToken Token => _cancellation.Token;

    /// <summary>Returns the exit code of the process: that of the signal, if the command was interrupted.</summary>
    public int ExitCodeOf(int exitCode) => exitCode == ExitCode.Interrupted ? _exitCode : exitCode;

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _timer?.Dispose();
        _cancellation.Dispose();
    }

    private void Stop(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        _exitCode = FirstExitCode + number;
        _timer ??= new Timer(_ => Exit(), null, Timeout, System.Threading.Timeout.InfiniteTimeSpan);
        _cancellation.Cancel();
    }

    private void Exit()
    {
        _onTimeout();
        Environment.Exit(_exitCode);
    }

    /// <summary>Returns the signals that this process was told to ignore when it was started, as bits.</summary>
    private static ulong IgnoredSignals()
    {
        const string Prefix = "SigIgn:";
        try
        {
            return OperatingSystem.IsLinux()
                && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith(Prefix, StringComparison.Ordinal)) is { } line
                && ulong.TryParse(line.AsSpan(Prefix.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var signals)
                ? signals
                : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
