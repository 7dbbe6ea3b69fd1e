using ClaimModel.JsonLines;
using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>Shows the progress of a long operation on the terminal: a bar, the rate and the remaining time. It is removed when the operation ends.</summary>
internal static class ProgressDisplay
{
    /// <summary>Smaller files are processed too fast for a progress bar.</summary>
    private const long MinBytes = 8 << 20;

    /// <summary>Fewer records are processed too fast for a progress bar.</summary>
    private const int MinRecords = 5_000;

    /// <summary>Runs an operation, and shows its progress if standard error is a terminal.</summary>
    /// <param name="console">The console.</param>
    /// <param name="title">The description of the operation.</param>
    /// <param name="bytes">The number of bytes to process.</param>
    /// <param name="operation">The operation. It receives the object to report progress to; null if progress is not shown.</param>
    public static T Run<T>(ToolConsole console, string title, long bytes, Func<IProgress<JsonLinesProgress>?, T> operation)
    {
        if (console.Screen is not { } screen || bytes < MinBytes)
        {
            return operation(null);
        }

        return screen.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn { Width = 30 }, new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .Start(context => operation(new Bar(context.AddTask(Markup.Escape(ScreenText.Short(title)), maxValue: bytes))));
    }

    /// <summary>Runs an operation on many records, and shows its progress if standard error is a terminal.</summary>
    /// <param name="console">The console.</param>
    /// <param name="title">The description of the operation.</param>
    /// <param name="records">The number of records.</param>
    /// <param name="operation">The operation. It receives the object to report progress to, from 0 to 1; null if progress is not shown.</param>
    public static T Run<T>(ToolConsole console, string title, int records, Func<IProgress<double>?, T> operation)
    {
        if (console.Screen is not { } screen || records < MinRecords)
        {
            return operation(null);
        }

        return screen.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn { Width = 30 }, new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => operation(new ShareBar(context.AddTask(Markup.Escape(ScreenText.Short(title)), maxValue: 1))));
    }

    /// <summary>Returns an object that reports the progress of a part as progress of the whole.</summary>
    /// <param name="whole">Receives the progress of the whole; null to disable.</param>
    /// <param name="offset">The number of bytes before the part.</param>
    /// <param name="bytes">The number of bytes of the whole.</param>
    public static IProgress<JsonLinesProgress>? Part(IProgress<JsonLinesProgress>? whole, long offset, long bytes) =>
        whole is null ? null : new PartialProgress(whole, offset, bytes);

    private sealed class PartialProgress(IProgress<JsonLinesProgress> whole, long offset, long bytes) : IProgress<JsonLinesProgress>
    {
        public void Report(JsonLinesProgress value) => whole.Report(value with { Bytes = offset + value.Bytes, TotalBytes = bytes });
    }

    private sealed class ShareBar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }

    private sealed class Bar(ProgressTask task) : IProgress<JsonLinesProgress>
    {
        public void Report(JsonLinesProgress value)
        {
            task.MaxValue = Math.Max(value.TotalBytes ?? task.MaxValue, 1);
            task.Value = value.Bytes;
        }
    }
}
