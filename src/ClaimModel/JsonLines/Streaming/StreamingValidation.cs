using ClaimModel.Json.Reading;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Validation;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>
/// Validates a file of records without holding them. Pieces of the file are read by several threads at once; in the order of the file
/// each is noted, ids and keys in a few bytes each. A record is checked as soon as it is read, while it is at hand; where that does not
/// show that it is fine, it is checked again when its piece was noted, and where it refers to something not known yet, at the end.
/// </summary>
internal sealed partial class StreamingValidation
{
    /// <summary>Findings do not depend on it, but for the suggestions of very many dangling references.</summary>
    private const int PieceSize = 1 << 18;

    private readonly SafeFileHandle _file;
    private readonly long _length;
    private readonly ValidationOptions _validation;
    private readonly StreamingOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly StreamIndex _store;
    private readonly StreamIndexBuilder _ledger;
    private readonly DiagnosticCollector _findings;
    private readonly Piece[] _pieces;

    public StreamingValidation(SafeFileHandle file, ValidationOptions validation, StreamingOptions options, CancellationToken cancellation)
    {
        _file = file;
        _length = RandomAccess.GetLength(file);
        if (_length > PackedLocation.LongestFile)
        {
            throw new IOException("The file is longer than 4 TB, which is more than can be validated; split it.");
        }

        _validation = validation = validation.AtOneMoment();
        _options = options;
        _cancellation = cancellation;
        _store = new(file, options.Reading, validation);
        _ledger = new(_store);
        _findings = new(options.MaxDiagnostics);
        _pieces = new Piece[(_length + PieceSize - 1) / PieceSize];
    }

    /// <summary>Validates the file.</summary>
    /// <param name="isCutOff">Whether it is known to break off.</param>
    public StreamingReport Run(bool isCutOff = false)
    {
        _store.IsCutOff = isCutOff;
        Work(_pieces.Length, (worker, piece) => worker.Read(piece));
        if (!IsCancelled)
        {
            if (_ledger.IsEmpty)
            {
                Report(LineErrors.EmptyFile, line: 1);
            }

            Settle();
        }

        return new(Findings, _ledger.Counts, _ledger.Lines, !IsCancelled);
    }

    /// <summary>What was found so far.</summary>
    public ValidationReport Findings => _findings.ToReport();

    /// <summary>Adds a finding about the file as a whole.</summary>
    public void Report(ReadError fault, long line) => _findings.Add(Places.Place(default, line, ParsedLine.Of(fault), []));

    private bool IsCancelled => _cancellation.IsCancellationRequested;

    private LineDiagnostics Places => new(_options.Reading.File, _options.Reading.ToSyntax());

    /// <summary>Checks what could not be checked before the end.</summary>
    private void Settle()
    {
        _store.IsWhole = true;
        foreach (var kind in _store.Kinds)
        {
            foreach (var links in kind.Links.Values)
            {
                links.FindCycles(id => new PackedLocation(kind.Ids.Find(id)).Place);
                foreach (var place in links.Cycles.Keys)
                {
                    ref var piece = ref _pieces[place / PieceSize];
                    (piece.InCycles ??= []).Add(place);
                }
            }
        }

        var open = Enumerable.Range(0, _pieces.Length).Where(at => _pieces[at].Open is not null || _pieces[at].InCycles is not null).ToArray();
        Work(open.Length, (worker, at) => worker.Settle(open[at], at));
    }

    /// <summary>Goes through pieces with all threads; the first exception of any ends them all, and is thrown.</summary>
    private void Work(int count, Action<Worker, int> deed)
    {
        var next = -1;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_cancellation);
        var jobs = Math.Clamp(_options.MaxDegreeOfParallelism, 1, Math.Max(count, 1));
        var turn = new OrderedGate();
        var tasks = Enumerable.Range(1, jobs - 1).Select(_ => Task.Factory.StartNew(Go, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Go();
        Task.WaitAll(tasks);
        turn.ThrowIfFailed();

        void Go()
        {
            try
            {
                var worker = new Worker(this, turn);
                int at;
                while (!stop.IsCancellationRequested && !turn.IsOver && (at = Interlocked.Increment(ref next)) < count)
                {
                    deed(worker, at);
                }
            }
#pragma warning disable CA1031 // handed on to the thread that waits for all
            catch (Exception fault)
#pragma warning restore CA1031
            {
                turn.Fail(fault);
            }
        }
    }

    /// <summary>What is remembered of a piece of the file.</summary>
    private struct Piece
    {
        /// <summary>The number of its first line.</summary>
        public long FirstLine;

        /// <summary>A bit for each line that is to be checked at the end; null for none.</summary>
        public ulong[]? Open;

        /// <summary>The places of records from which circles go; null for none.</summary>
        public HashSet<long>? InCycles;
    }
}
