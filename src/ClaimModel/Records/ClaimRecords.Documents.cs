using ClaimModel.Json;

namespace ClaimModel;

public static partial class ClaimRecords
{
    /// <summary>Reads the records of a document one by one, as if each stood on a line: first what is said of the dataset as a whole, then the records in the order of <see cref="ClaimDataset.Records"/>.</summary>
    /// <remarks>The document is held as long as the records are gone through; JSON Lines are not.</remarks>
    /// <param name="utf8">The document, which must not be changed meanwhile.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <returns>
    /// A line for each record, with the number of the line on which it begins. The first has all diagnostics of the document, and where
    /// one of them is an error no record and no line behind it.
    /// </returns>
    public static IEnumerable<RecordLine> ReadDocument(ReadOnlyMemory<byte> utf8, ReadOptions? options = null)
    {
        var read = ClaimDataset.Read(utf8, options);
        yield return new(1, read.HasErrors ? null : read.Dataset, read.Diagnostics);
        if (read.HasErrors || read.Dataset.Origin is not { } origin)
        {
            yield break;
        }

        var pointers = Pointers(read.Dataset).ToList();
        var places = TextPlaces.Find(origin, [], pointers);
        foreach (var (record, pointer) in read.Dataset.Records.Skip(1).Zip(pointers))
        {
            yield return new(places.Nearest(pointer).Line, record, []);
        }
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

    private static IEnumerable<string> Pointers(ClaimDataset dataset)
    {
        int[] counts = [dataset.Actors.Count, dataset.Topics.Count, dataset.Sources.Count, dataset.Predicates.Count, dataset.Claims.Count, dataset.Contradictions.Count];
        return counts.SelectMany((count, kind) => Enumerable.Range(0, count).Select(at => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{RecordKinds.ListOf((RecordKind)kind)}/{at}")));
    }
}
