using System.Collections;
using ClaimModel.JsonLines.Reading;

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
            _fileChunk = new(validation._file, ChunkSize, reading.MaxLineBytes);
            _parser = new(reading.ToSyntax());
            _diagnostics = validation.LineDiagnostics;
            _runner = new(validation._index, validation._validation, new RecordReader(validation._file, reading));
            _parsedChunk = new(validation._index, _parser, _runner, reading.MaxLineBytes);
        }

        /// <summary>Reads a chunk, adds it to the index, and evaluates what can be evaluated.</summary>
        public void Read(int chunkIndex)
        {
            var start = (long)chunkIndex * ChunkSize;
            _fileChunk.Read(start);
            _parsedChunk.Read(_fileChunk.Lines);
            if (!_gate.Wait(chunkIndex))
            {
                return;
            }

            var length = _validation._length;
            var builder = _validation._builder;
            ref var chunk = ref _validation._chunks[chunkIndex];
            chunk.FirstLine = builder.Add(_parsedChunk, _fileChunk.IsUnended, length - start);
            _validation._options.Progress?.Report(new(Math.Min(start + ChunkSize, length), length, builder.Counts.Total));
            _gate.Pass(chunkIndex, builder.IsCompleted);

            for (var line = 0; line < _parsedChunk.Count; line++)
            {
                ref var entry = ref _parsedChunk.Entries[line];
                if (entry.IsBlank || (entry.IsValid && !entry.IsRepeated))
                {
                    continue;
                }

                if (TryCheck(entry, out var parsed))
                {
                    Report(entry.Line, chunk.FirstLine + line, parsed);
                }
                else
                {
                    (chunk.Deferred ??= new BitArray(_parsedChunk.Count))[line] = true;
                }
            }
        }

        /// <summary>Evaluates the rules for a record; false if it refers to a record that is not known yet.</summary>
        private bool TryCheck(in ParsedChunk.Entry entry, out ParsedLine parsed)
        {
            parsed = entry.IsValid && entry.Parsed.Record is null ? _parser.Parse(entry.Line.Text.Span) : entry.Parsed;
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
        /// <param name="order">The position among the chunks with deferred lines.</param>
        public void CheckDeferred(int chunkIndex, int order)
        {
            const int ChunksWithSuggestions = 16;
            var chunk = _validation._chunks[chunkIndex];
            _fileChunk.Read((long)chunkIndex * ChunkSize);
            _runner.Reset(suggestsIds: order < ChunksWithSuggestions);
            for (var number = 0; number < _fileChunk.Lines.Count; number++)
            {
                var line = _fileChunk.Lines[number];
                var isDeferred = number < chunk.Deferred?.Length && chunk.Deferred[number];
                if (!isDeferred && chunk.InCycles?.Contains(line.Offset) != true)
                {
                    continue;
                }

                var parsed = _parser.Parse(line.Text.Span);
                if (parsed.Record is null)
                {
                    continue; // the file was changed meanwhile
                }

                _runner.Check(parsed.Record, line.Offset, isDeferred ? RulePhase.All : RulePhase.OfReferences);
                Report(line, chunk.FirstLine + number, isDeferred ? parsed : parsed with { Errors = [] });
            }
        }

        private void Report(FileChunk.Line line, long number, ParsedLine parsed)
        {
            if (_runner.Found.Count == 0 && parsed.Errors.Length == 0)
            {
                return;
            }

            _validation._collector.Add(_diagnostics.Create(line.Text, number, parsed, _runner.Found)
                .Select(diagnostic => _validation._validation.Rules.SeverityOf(diagnostic.Rule) is { } severity ? diagnostic with { Severity = severity } : null)
                .OfType<Diagnostic>());
        }
    }
}
