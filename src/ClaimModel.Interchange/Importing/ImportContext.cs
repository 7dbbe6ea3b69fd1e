using System.Text;
using ClaimModel.Interchange.Importing;
using ClaimModel.Json.Reading;
using ClaimModel.Streams;
using ClaimModel.Values;

namespace ClaimModel.Interchange;

/// <summary>The input of an import, and the destination of records, problems and losses. Not thread-safe.</summary>
public sealed class ImportContext
{
    private const int ProgressInterval = 1 << 20;

    private readonly RecordSink _sink;
    private readonly ImportLog _log;
    private readonly ImportedEntities _entities;
    private long _count;
    private long _reportedBytes;

    private ReadOnlyMemory<byte>? _beginning;

    /// <summary>The input before decompression, whose position is the progress.</summary>
    private readonly CountingStream _counted;

    internal ImportContext(Stream input, CountingStream counted, ImportOptions options, RecordSink sink, ImportLog log, CancellationToken cancellationToken)
    {
        Input = input;
        _counted = counted;
        Options = options;
        CancellationToken = cancellationToken;
        _sink = sink;
        _log = log;
        _entities = new(sink);
    }

    /// <summary>Gets the first 64 KiB of the input, or all of it if it is shorter. It is called before the input is read, which returns them again; empty if the input does not permit that.</summary>
    internal ReadOnlyMemory<byte> Beginning => _beginning ??= Input is CountingStream content ? content.Beginning() : ReadOnlyMemory<byte>.Empty;

    /// <summary>Gets the input: a stream that is read once, decompressed if it was compressed with gzip.</summary>
    public Stream Input { get; }

    /// <summary>Gets the options.</summary>
    public ImportOptions Options { get; }

    /// <summary>Gets the token that cancels the import.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Gets or sets the metadata of the dataset, such as its title, without records. It is set before the first record is added.</summary>
    public ClaimDataset Header { get => _sink.Header; set => _sink.Header = value; }

    /// <summary>Gets the location of the whole file.</summary>
    public DiagnosticLocation FileLocation => DiagnosticLocation.OfValue("", Options.File);

    /// <summary>Reads the whole input into memory, up to <see cref="ImportOptions.MaxBytes"/>. If it is larger, the import ends with a diagnostic.</summary>
    public ReadOnlyMemory<byte> ReadBytes() => DocumentBytes.Read(Input, Options.MaxBytes, CancellationToken)
        ?? throw new ImportFailure(ImportRules.Limit, $"The file is larger than {MessageText.Number(Options.MaxBytes)} bytes, the limit for files that are held in memory.");

    /// <summary>Reads the whole input into memory as text. The encoding is UTF-8, unless a byte order mark says otherwise; other encodings end the import with a diagnostic.</summary>
    public string ReadText()
    {
        var bytes = ReadBytes();
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes.ToArray()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new ImportFailure(ImportRules.Syntax, "The file is not valid UTF-8. Save it as UTF-8, and import it again.");
        }
    }

    /// <summary>Creates a location in the text of the input.</summary>
    /// <param name="line">The line number, starting at 1.</param>
    /// <param name="column">The column number, starting at 1, in UTF-16 code units.</param>
    public DiagnosticLocation At(int line, int column) => DiagnosticLocation.InText(line, column, file: Options.File);

    /// <summary>Adds a record. An identical record that was added before is added only once; if another record has its id, the record is given an id of its own, and reported.</summary>
    /// <param name="record">The record. Its names and aliases are those by which <see cref="AddActor"/> and <see cref="AddTopic"/> find it later.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <returns>The record, with the id that it was added with.</returns>
    public ExtensibleRecord Add(ExtensibleRecord record, ImportOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(origin);
        CancellationToken.ThrowIfCancellationRequested();
        _count++;
        ReportProgress();
        return record switch
        {
            Actor actor => _entities.Add(actor, origin),
            Topic topic => _entities.Add(topic, origin),
            Source source => _entities.Add(source, origin),
            _ => _sink.Add(record, origin),
        };
    }

    /// <summary>Adds an actor once, however often it is named: the one with this name or alias, or a new one. Other spellings of the name become aliases.</summary>
    /// <param name="name">The name as it is written. Case, blanks, hyphens and underscores do not distinguish names.</param>
    /// <param name="origin">Where the name is.</param>
    /// <param name="update">Adds what this place says about the actor; called for every occurrence. Null for nothing.</param>
    public ActorId AddActor(string name, ImportOrigin origin, Func<Actor, Actor>? update = null) => _entities.Actor(name, origin, update);

    /// <summary>Adds a topic once, however often it is named.</summary>
    /// <param name="label">The label as it is written. Case, blanks, hyphens and underscores do not distinguish labels.</param>
    /// <param name="origin">Where the label is.</param>
    /// <param name="update">Adds what this place says about the topic; called for every occurrence. Null for nothing.</param>
    public TopicId AddTopic(string label, ImportOrigin origin, Func<Topic, Topic>? update = null) => _entities.Topic(label, origin, update);

    /// <summary>Adds a source once, however often it is cited: the one with this address, or a new one. Addresses are compared in normalized form.</summary>
    /// <param name="address">The web address, or another text that identifies the source, such as its title. Only an absolute http or https address becomes the <c>url</c> of the source.</param>
    /// <param name="origin">Where the address is.</param>
    /// <param name="update">Adds what this place says about the source; called for every occurrence. Null for nothing.</param>
    public SourceId AddSource(string address, ImportOrigin origin, Func<Source, Source>? update = null) => _entities.Source(
        address,
        origin,
        update,
        known => _log.NoteChange("Addresses of a source that differ only in their scheme, www, fragment, trailing slash or tracking parameters are kept once", address, known, origin, ""));

    /// <summary>Reports a problem.</summary>
    /// <param name="rule">One of <see cref="ImportRules"/>.</param>
    /// <param name="message">What was found, what is required, and what to do; ends with a period.</param>
    /// <param name="origin">The origin of the record.</param>
    /// <param name="jsonPointer">The JSON Pointer of the value relative to the record; empty for the whole record.</param>
    public void Report(Rule rule, string message, ImportOrigin origin, string jsonPointer = "")
    {
        ArgumentNullException.ThrowIfNull(origin);
        if (_log.Counts(rule, rule.Severity))
        {
            Report(new Diagnostic { Rule = rule, Severity = rule.Severity, Message = message, Location = origin.Locate(jsonPointer) });
        }
    }

    /// <summary>Reports a problem.</summary>
    /// <param name="diagnostic">The problem, with its location in the foreign file.</param>
    public void Report(Diagnostic diagnostic) => _log.Add(diagnostic);

    /// <summary>Notes that a value was changed. Changes are reported once for each kind, with their number and an example.</summary>
    /// <param name="change">The kind of change as the beginning of a sentence, such as <c>Dates in the column "date" were converted to EDTF</c>.</param>
    /// <param name="from">The value in the foreign file.</param>
    /// <param name="to">The value that was imported.</param>
    /// <param name="origin">The origin of the record.</param>
    /// <param name="jsonPointer">The JSON Pointer of the value relative to the record.</param>
    public void NoteChange(string change, string from, string to, ImportOrigin origin, string jsonPointer = "") => _log.NoteChange(change, from, to, origin, jsonPointer);

    /// <summary>Notes that content has no member in the model, and is kept in a custom member.</summary>
    /// <param name="content">What it is: the name of the column or the path of the member, such as <c>author.image</c>.</param>
    /// <param name="keptAs">The custom member, such as <c>x-author-image</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="origin">The origin of the record.</param>
    /// <param name="jsonPointer">The JSON Pointer of the value relative to the record.</param>
    public void NoteKept(string content, string keptAs, string value, ImportOrigin origin, string jsonPointer = "") => _log.NoteLoss(content, keptAs, value, origin, jsonPointer);

    /// <summary>Notes that content is dropped, because nothing in a dataset can hold it.</summary>
    /// <inheritdoc cref="NoteKept"/>
    public void NoteDropped(string content, string value, ImportOrigin origin, string jsonPointer = "") => _log.NoteLoss(content, null, value, origin, jsonPointer);

    /// <summary>Gets the number of records that an importer may hold until their details are complete; unlimited for imports into memory.</summary>
    internal int MaxHeldRecords => _sink.MaxHeldEntities;

    /// <summary>Gets a value indicating whether the origins of records are needed after they were added.</summary>
    internal bool KeepsOrigins => _sink.KeepsOrigins;

    /// <summary>Returns the count of a kind of loss, so that it need not be found for every value.</summary>
    internal LossTally LossOf(string content, string? keptAs) => _log.LossOf(content, keptAs);

    /// <summary>Writes the entities that are still held.</summary>
    internal void Complete() => _entities.Complete();

    private void ReportProgress()
    {
        if (Options.Progress is { } progress && _counted.Count - _reportedBytes >= ProgressInterval)
        {
            _reportedBytes = _counted.Count;
            progress.Report(new(_reportedBytes, _count));
        }
    }
}
