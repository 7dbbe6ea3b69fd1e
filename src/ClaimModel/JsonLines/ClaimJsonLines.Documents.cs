using ClaimModel.JsonLines.Reading;
using ClaimModel.JsonLines.Writing;

namespace ClaimModel.JsonLines;

public static partial class ClaimJsonLines
{
    /// <summary>Reads the records of a document of any size one by one, as if each stood on a line: first what is said of the dataset as a whole, then the records in the order of the document.</summary>
    /// <remarks>
    /// The stream is gone through twice, and no more than the record at hand is held. Where something is wrong, the document is read as a
    /// whole to say what, and held for that.
    /// </remarks>
    /// <param name="stream">The document, which can be gone back in; it stays open.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="progress">Told of every mebibyte of the records and of the end; null for nobody.</param>
    /// <returns>
    /// A line for each record, with the number of the line on which it begins, and without warnings. Where something is refused, the
    /// last line has no record, and all diagnostics of the document.
    /// </returns>
    /// <exception cref="IOException">The stream cannot be read; thrown while the lines are gone through.</exception>
    public static IEnumerable<JsonLinesRecord> ReadDocument(Stream stream, ReadOptions? options = null, IProgress<JsonLinesProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return DocumentLines(new(stream, options ?? ReadOptions.Default, progress));
    }

    /// <summary>Writes records as a document, without holding them: the same bytes that <see cref="ClaimDataset.Write(Stream, WriteOptions?)"/> gives for a dataset of them.</summary>
    /// <remarks>Records of each kind wait in a temporary file until all have come, so there must be room for the document.</remarks>
    /// <param name="stream">Takes the document; it stays open.</param>
    /// <param name="records">The records, in any order; those of one kind keep theirs. A <see cref="ClaimDataset"/>, as it stands on the first line of JSON Lines, says what is said of the dataset as a whole; its records are not written.</param>
    /// <param name="options">How to write it; null for the defaults.</param>
    /// <param name="temporaryFolder">Where records wait; null for the system's folder of temporary files.</param>
    /// <param name="cancellation">Ends the writing; what is in the stream then is no document.</param>
    /// <exception cref="System.Text.Json.JsonException">A text holds half of a surrogate pair, or an extension has the name of a known member or nests too deep.</exception>
    /// <exception cref="ArgumentException">A record is a part of another one, such as a <see cref="Citation"/>, or there are two datasets.</exception>
    /// <exception cref="IOException">The stream, or a temporary file, cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static void WriteDocument(
        Stream stream, IEnumerable<ExtensibleRecord> records, WriteOptions? options = null, string? temporaryFolder = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        using var document = new GatheredDocument((options ?? WriteOptions.Default).ToSyntax(), temporaryFolder ?? Path.GetTempPath());
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            document.Add(record);
        }

        document.WriteTo(stream, cancellation);
        stream.Flush();
    }

    private static IEnumerable<JsonLinesRecord> DocumentLines(DocumentStream document)
    {
        var line = document.About();
        while (line is { Record: not null })
        {
            yield return line;
            if ((line = document.Next()) is null)
            {
                yield break;
            }
        }

        var whole = document.Whole();
        yield return whole.HasErrors ? new(line?.Number ?? 1, null, whole.Diagnostics) : throw new IOException("The document was changed while it was read.");
    }
}
