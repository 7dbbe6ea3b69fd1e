using ClaimModel.JsonLines;
using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>Shows on the screen how far a long work has come: a bar, the rate and the time left. It is gone when the work is done.</summary>
internal static class ProgressDisplay
{
    /// <summary>Smaller files are done before anyone could read how far they are.</summary>
    private const long Smallest = 8 << 20;

    private const long Step = 1 << 20;

    /// <summary>Does a work, and shows its progress where a person looks on.</summary>
    /// <param name="console">Where a screen may be.</param>
    /// <param name="title">What is done with what, in a few words.</param>
    /// <param name="bytes">How many bytes are to be gone through.</param>
    /// <param name="work">The work; it tells its progress to whom it is given, if anyone.</param>
    public static T Run<T>(ToolConsole console, string title, long bytes, Func<IProgress<JsonLinesProgress>?, T> work)
    {
        if (console.Screen is not { } screen || bytes < Smallest)
        {
            return work(null);
        }

        return screen.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn { Width = 30 }, new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(ScreenText.Short(title)), maxValue: bytes);
                return work(new Bar(task));
            });
    }

    /// <summary>Reports the progress of a part as progress of the whole.</summary>
    /// <param name="whole">Receives the progress of the whole; null to disable.</param>
    /// <param name="before">How many bytes lie before the part.</param>
    /// <param name="bytes">How many bytes the whole has.</param>
    public static IProgress<JsonLinesProgress>? Part(IProgress<JsonLinesProgress>? whole, long before, long bytes) =>
        whole is null ? null : new PartOfBar(whole, before, bytes);

    private sealed class PartOfBar(IProgress<JsonLinesProgress> whole, long before, long bytes) : IProgress<JsonLinesProgress>
    {
        public void Report(JsonLinesProgress value) => whole.Report(value with { Bytes = before + value.Bytes, TotalBytes = bytes });
    }

    private sealed class Bar(ProgressTask task) : IProgress<JsonLinesProgress>
    {
        private long _shown;

        public void Report(JsonLinesProgress value)
        {
            if (value.Bytes >= _shown + Step || value.Bytes < _shown || value.Bytes == value.TotalBytes)
            {
                _shown = value.Bytes;
                task.MaxValue = Math.Max(value.TotalBytes ?? task.MaxValue, 1);
                task.Value = value.Bytes;
            }
        }
    }
}
