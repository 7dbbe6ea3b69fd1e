using System.Collections;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Reading;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;
using ClaimModel.Validation;

namespace ClaimModel.JsonLines.Streaming;

internal sealed partial class StreamingValidation
{
    /// <summary>A thread of the validation. Not thread-safe.</summary>
    private sealed class Worker
    {
        private readonly StreamingValidation _validation;
        private readonly OrderedGate _gate;
        private readonly FileChunk _fileChunk;
        private readonly JsonLinesParser _parser;
        private readonly LineDiagnostics _diagnostics;
        private readonly StreamRuleRunner _runner;
        private readonly ParsedChunk _parsedChunk;

        public Worker(StreamingValidation validation, OrderedGate gate)
        {
            _validation = validation;
            _gate = gate;
            var reading = validation._options.Reading;
            _fileChunk = new(validation._handle, validation._chunkSize, reading.MaxLineBytes);
            _parser = new(reading);
            _diagnostics = validation.LineDiagnostics;
            var records = new RecordReader(validation._handle, validation.FileName, reading);
            _runner = new(validation._index, validation._validation, records, validation.MaxDiagnostics, validation._cancellationToken);
            _parsedChunk = new(validation._index, _parser, _runner, validation.UsesSketches && _runner.CanSketch ? new(validation._index, new StreamSketchLookup(validation._index, records, validation._validation.TimeProvider)) : null, reading);
        }

        /// <summary>Reads a chunk, adds it to the index, and evaluates what can be evaluated.</summary>
        public void Read(int chunkIndex)
        {
            var start = (long)chunkIndex * _validation._chunkSize;
            _fileChunk.Read(start);
            _parsedChunk.Read(_fileChunk.Lines);
            if (!_gate.Wait(chunkIndex))
            {
                return;
            }

            var length = _validation._length;
            var builder = _validation._builder;
            ref var chunk = ref _validation._chunks[chunkIndex];
            chunk.FirstLine = builder.Add(_parsedChunk, _fileChunk.IsUnended, _fileChunk.LineCount, length - start);
            _validation._options.Progress?.Report(new(Math.Min(start + _validation._chunkSize, length), length, builder.Counts.Total));
            _gate.Pass(chunkIndex, builder.IsCompleted);

            for (var line = 0; line < _parsedChunk.Count; line++)
            {
                ref var entry = ref _parsedChunk.Entries[line];
                if (entry.IsBlank || (entry.IsValid && !entry.IsRepeated))
                {
                    continue;
                }

                if (TryCheck(entry, _parsedChunk.ParsedAt(line), out var parsed))
                {
                    // No reference is known to be dangling before the end of the file.
                    parsed = WithoutUnlisted(chunk.FirstLine + entry.Line.Number, parsed);
                    _validation._collector.Add(DiagnosticsOf(entry.Line, chunk.FirstLine + entry.Line.Number, parsed).Select(pending => pending.Diagnostic));
                    AddOmitted(parsed);
                }
                else
                {
                    (chunk.Deferred ??= new BitArray(_parsedChunk.Count))[line] = true;
                }
            }
        }

        /// <summary>Evaluates the rules for a record; false if it refers to a record that is not known yet.</summary>
        private bool TryCheck(in ParsedChunk.Entry entry, ParsedLine read, out ParsedLine parsed)
        {
            parsed = entry.IsValid && read.Record is null ? _parser.Parse(entry.Line.Text.Span, entry.Line.HasByteOrderMark) : read;
            if (parsed.Record is null)
            {
                _runner.Found.Clear();
                return true;
            }

            _runner.Check(parsed.Record, entry.Line.Offset, entry.IsRepeated ? RulePhase.OfRepeated : RulePhase.OfNew);
            return !_runner.HasMissed;
        }

        /// <summary>Evaluates the deferred rules of a chunk.</summary>
        /// <param name="chunkIndex">The index of the chunk.</param>
        /// <param name="order">The position among the chunks with deferred lines: suggestions are added in this order.</param>
        public void CheckDeferred(int chunkIndex, int order)
        {
            var chunk = _validation._chunks[chunkIndex];
            _fileChunk.Read((long)chunkIndex * _validation._chunkSize);
            _runner.Reset();
            var pending = new List<PendingDiagnostic>();
            for (var number = 0; number < _fileChunk.Lines.Count; number++)
            {
                var line = _fileChunk.Lines[number];
                var isDeferred = number < chunk.Deferred?.Length && chunk.Deferred[number];
                if (!isDeferred && chunk.WithReferences?.Contains(line.Offset) != true)
                {
                    continue;
                }

                var parsed = _parser.Parse(line.Text.Span, line.HasByteOrderMark);
                if (parsed.Record is null)
                {
                    throw new FileChangedException(_validation.FileName);
                }

                _runner.Check(parsed.Record, line.Offset, isDeferred ? RulePhase.All : RulePhase.OfReferences);
                parsed = isDeferred ? parsed : parsed.WithoutErrors();
                pending.AddRange(DiagnosticsOf(line, chunk.FirstLine + line.Number, parsed));
                AddOmitted(parsed);
            }

            if (_gate.Wait(order))
            {
                _validation._collector.Add(pending.Select(_validation._suggestions.Complete).OfType<Diagnostic>());
                _gate.Pass(order, isLast: false);
            }
        }

        /// <summary>Returns a line without errors if none of them will be listed, so that they need not be located.</summary>
        private ParsedLine WithoutUnlisted(long number, ParsedLine parsed)
        {
            if (parsed.Errors.Length == 0 || !_runner.Found.IsEmpty || _validation._builder.LaterVersionMembers is not null
                || Array.Exists(parsed.Errors, error => _validation._collector.Keeps(_validation._validation.Rules.Configure(error.Rule, error.Severity) ?? error.Severity, number)))
            {
                return parsed;
            }

            var omitted = new DiagnosticCounts();
            omitted.Add(parsed.Omitted);
            Array.ForEach(parsed.Errors, error => omitted.Add(error.Rule, error.Severity));
            return parsed.WithoutErrors() with { Omitted = omitted.ToOmitted() };
        }

        /// <summary>Counts the diagnostics of the record that was checked last that are not listed.</summary>
        private void AddOmitted(ParsedLine parsed)
        {
            foreach (var rule in _validation._validation.Configure(_validation._builder.LaterVersionMembers is null ? parsed.Omitted : LaterVersionMembers.Select(parsed.Omitted)).Rules)
            {
                _validation._collector.AddOmitted(rule.Severity, rule.Count);
            }

            foreach (var severity in Enum.GetValues<DiagnosticSeverity>())
            {
                _validation._collector.AddOmitted(severity, _runner.Found.OmittedOf(severity));
            }
        }

        /// <summary>Returns the diagnostics of the record that was checked last.</summary>
        private IEnumerable<PendingDiagnostic> DiagnosticsOf(FileChunk.Line line, long number, ParsedLine parsed)
        {
            if (_validation._builder.LaterVersionMembers is { } unknown && parsed.Errors.Length > 0)
            {
                parsed = parsed with { Errors = unknown.Select(line.Offset, parsed.Errors) };
            }

            foreach (var pending in _diagnostics.Create(line.Text, number, parsed, _runner.Found.Kept))
            {
                if (_validation._validation.Configure(pending.Diagnostic) is { } diagnostic)
                {
                    yield return pending with { Diagnostic = diagnostic };
                }
            }
        }
    }
}
