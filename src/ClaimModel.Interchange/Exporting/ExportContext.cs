using System.Text;

namespace ClaimModel.Interchange;

/// <summary>The dataset of an export, its destination, and the losses. Not thread-safe.</summary>
public sealed class ExportContext
{
    private const int MaxExamples = 3;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<(string Content, string Reason), (long Count, ValueList<string> Examples)> _losses = [];

    internal ExportContext(ClaimDataset dataset, Stream output, ExportOptions options, CancellationToken cancellationToken)
    {
        Dataset = dataset;
        Output = output;
        Options = options;
        CancellationToken = cancellationToken;
    }

    /// <summary>Gets the dataset.</summary>
    public ClaimDataset Dataset { get; }

    /// <summary>Gets the destination.</summary>
    public Stream Output { get; }

    /// <summary>Gets the options.</summary>
    public ExportOptions Options { get; }

    /// <summary>Gets the token that cancels the export.</summary>
    public CancellationToken CancellationToken { get; }

    internal ValueList<ExportLoss> Losses => [.. _losses.Select(static loss => new ExportLoss(loss.Key.Content, loss.Key.Reason, loss.Value.Count, loss.Value.Examples))];

    /// <summary>Creates a writer of text to <see cref="Output"/>, in UTF-8 without a byte order mark, with line feeds. The caller disposes it, which leaves the output open.</summary>
    public TextWriter CreateTextWriter() => new StreamWriter(Output, Utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Notes that the format cannot carry something.</summary>
    /// <param name="content">What it is: the record type and the member, such as <c>claim.certainty</c>, or a record type.</param>
    /// <param name="reason">Why, or what becomes of it, in a few words.</param>
    /// <param name="recordId">The id of the record; null for the dataset.</param>
    public void NoteLoss(string content, string reason, string? recordId)
    {
        var (count, examples) = _losses.GetValueOrDefault((content, reason));
        _losses[(content, reason)] = (count + 1, recordId is null || examples.Count >= MaxExamples ? examples : examples.Add(recordId));
    }
}
