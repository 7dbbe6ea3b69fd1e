using System.Collections;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Validation;
using ClaimModel.Values;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>
/// Validates a file of records without keeping them in memory. Several threads read chunks of the file; the ids and keys of each chunk
/// are added to the index in file order, in a few bytes each. The rules are evaluated for a record as soon as it is read. If it may violate
/// one, they are evaluated again once its chunk is indexed, and if it refers to a record that is not known yet, at the end.
/// </summary>
internal sealed partial class StreamingValidation
{
    private const int DefaultChunkSize = 1 << 18;

    private readonly int _chunkSize;

    private readonly FileStream _file;
    private readonly SafeFileHandle _handle;
    private readonly long _length;
    private readonly ValidationOptions _validation;
    private readonly StreamingOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly StreamIndex _index;
    private readonly StreamIndexBuilder _builder;
    private readonly DiagnosticCollector _collector;
    private readonly IdSuggestions _suggestions;
    private readonly Chunk[] _chunks;

    /// <summary>Initializes the validation of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="validation">The options of the rules.</param>
    /// <param name="options">The options of streaming.</param>
    /// <param name="hasher">The hasher of ids and keys.</param>
    /// <param name="cancellationToken">Cancels the validation.</param>
    /// <param name="chunkSize">The size of a chunk in bytes. The diagnostics do not depend on it.</param>
    public StreamingValidation(FileStream file, ValidationOptions validation, StreamingOptions options, TextHasher hasher, CancellationToken cancellationToken, int chunkSize = DefaultChunkSize)
    {
        _file = file;
        _handle = file.SafeFileHandle;
        _length = RandomAccess.GetLength(_handle);
        if (_length > PackedLocation.MaxFileLength)
        {
            throw new IOException("The file is longer than 4 TB, which is more than can be validated; split it.");
        }

        _validation = validation = validation.WithStoppedClock();
        _options = options;
        _cancellationToken = cancellationToken;
        _index = new(validation.Rules, hasher);
        _builder = new(_index, options.Reading.MaxDiagnostics);
        _collector = new(MaxDiagnostics);
        _suggestions = new(IdsOf);
        _chunkSize = chunkSize;
        _chunks = new Chunk[(_length + chunkSize - 1) / chunkSize];
    }

    /// <summary>Gets a value indicating whether lines are cleared without creating their records where possible. The diagnostics do not depend on it.</summary>
    public bool UsesSketches { get; init; } = true;

    /// <summary>Gets the number of lines that were cleared without creating their records.</summary>
    public long ClearedLines => _builder.ClearedLines;

    /// <summary>Validates the file.</summary>
    /// <param name="isCutOff">Whether the file is known to be cut off.</param>
    public StreamingReport Run(bool isCutOff = false)
    {
        _index.IsCutOff = isCutOff;
        _collector.Add(NormalizationNotice.For(_validation, isText: true, _options.Reading.File));
        Work(_chunks.Length, (worker, chunk) => worker.Read(chunk));
        if (!IsCancelled)
        {
            if (_builder.IsEmpty)
            {
                AddError(LineErrors.EmptyFile, line: 1);
            }

            CheckDeferred();
        }

        return new(CurrentReport, _builder.Counts, _builder.Lines, !IsCancelled);
    }

    /// <summary>Gets the report so far.</summary>
    public ValidationReport CurrentReport => _collector.ToReport();

    /// <summary>Adds a diagnostic of the whole file.</summary>
    public void AddError(ReadError error, long line) => _collector.Add(LineDiagnostics.Create(default, line, ParsedLine.Of(error)));

    private int MaxDiagnostics => _options.MaxDiagnostics ?? _validation.MaxDiagnostics;

    private bool IsCancelled => _cancellationToken.IsCancellationRequested;

    private string FileName => _options.Reading.File ?? _file.Name;

    private LineDiagnostics LineDiagnostics => new(_options.Reading.File, _options.Reading.ToSyntax());

    /// <summary>Reads the ids of the records of a type, in file order. Most lines are parsed only up to the id.</summary>
    private IEnumerable<string> IdsOf(RecordType type)
    {
        var left = _index.Types[type.Index].Ids.Count;
        var syntax = _options.Reading.ToSyntax();
        var chunk = new FileChunk(_handle, _chunkSize, _options.Reading.MaxLineBytes);
        for (var start = 0L; start < _length && left > 0; start += _chunkSize)
        {
            chunk.Read(start);
            foreach (var line in chunk.Lines)
            {
                if (JsonLinesParser.IdOf(line.Text.Span, syntax) is { } id && _index.Find(type, id).Offset == line.Offset)
                {
                    left--;
                    yield return id;
                }
            }
        }
    }

    /// <summary>Evaluates the rules that had to wait for the end of the file.</summary>
    private void CheckDeferred()
    {
        _index.Complete();
        foreach (var type in _index.Types)
        {
            foreach (var references in type.References.Values)
            {
                foreach (var offset in references.FindRecords(id => new PackedLocation(type.Ids.Find(id)).Offset, _index.ClaimPredicates))
                {
                    ref var chunk = ref _chunks[offset / _chunkSize];
                    (chunk.WithReferences ??= []).Add(offset);
                }
            }
        }

        var deferred = Enumerable.Range(0, _chunks.Length).Where(chunkIndex => _chunks[chunkIndex].Deferred is not null || _chunks[chunkIndex].WithReferences is not null).ToArray();
        Work(deferred.Length, (worker, chunkIndex) => worker.CheckDeferred(deferred[chunkIndex], chunkIndex));
    }

    /// <summary>Processes chunks on all threads; the first exception ends all of them and is thrown.</summary>
    private void Work(int count, Action<Worker, int> action)
    {
        var next = -1;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken);
        var workers = Math.Clamp(_options.MaxDegreeOfParallelism, 1, Math.Max(count, 1));
        var gate = new OrderedGate();
        var tasks = Enumerable.Range(1, workers - 1).Select(_ => Task.Factory.StartNew(RunWorker, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        RunWorker();
        Task.WaitAll(tasks);
        gate.ThrowIfFailed();

        void RunWorker()
        {
            try
            {
                var worker = new Worker(this, gate);
                int chunkIndex;
                while (!stop.IsCancellationRequested && !gate.IsCompleted && (chunkIndex = Interlocked.Increment(ref next)) < count)
                {
                    action(worker, chunkIndex);
                }
            }
            catch (OperationCanceledException) when (IsCancelled)
            {
                gate.Complete();
            }
#pragma warning disable CA1031 // rethrown by the waiting thread
            catch (Exception error)
#pragma warning restore CA1031
            {
                gate.Fail(error);
            }
        }
    }

    /// <summary>The state of a chunk of the file.</summary>
    private struct Chunk
    {
        /// <summary>The number of its first line.</summary>
        public long FirstLine;

        /// <summary>Which lines are evaluated at the end; null if there are none.</summary>
        public BitArray? Deferred;

        /// <summary>The offsets of the records whose references are checked at the end, such as the first ones of cycles; null if there are none.</summary>
        public HashSet<long>? WithReferences;
    }
}
