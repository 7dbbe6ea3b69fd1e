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
        private readonly ParsedChunk _parsedChunk;
        private readonly StreamRuleRunner _runner;

        public Worker(StreamingValidation validation, OrderedGate gate)
        {
            _validation = validation;
            _gate = gate;
            var reading = validation._options.Reading;
            _fileChunk = new(validation._file, ChunkSize, reading.MaxLineBytes);
            _parser = new(reading.ToSyntax());
            _diagnostics = validation.LineDiagnostics;
            _parsedChunk = new(validation._index);
            _runner = new(validation._index, validation._validation, new(reading.ToSyntax()));
        }

        /// <summary>Reads a chunk, adds it to the index, and evaluates what can be evaluated.</summary>
        public void Read(int chunkIndex)
        {
            _fileChunk.Read((long)chunkIndex * ChunkSize);
            _parsedChunk.Read(_fileChunk, _parser, _runner, _validation._options.Reading.MaxLineBytes);
            if (!_gate.Wait(chunkIndex))
            {
                return;
            }

            ref var chunk = ref _validation._chunks[chunkIndex];
            chunk.FirstLine = _validation._builder.Add(_parsedChunk, _fileChunk, _validation._length - ((long)chunkIndex * ChunkSize));
            _validation._options.Progress?.Report(new(Math.Min((chunkIndex + 1L) * ChunkSize, _validation._length), _validation._length, _validation._builder.Counts.Total));
            _gate.Pass(chunkIndex, _validation._builder.IsCompleted);

            for (var line = 0; line < _parsedChunk.Count; line++)
            {
                ref var entry = ref _parsedChunk.Entries[line];
                if (entry.IsBlank || (entry.IsValid && !entry.IsRepeated))
                {
                    continue;
                }

                if (TryCheck(line, entry, out var parsed))
                {
                    Report(line, chunk.FirstLine + line, parsed);
                }
                else
                {
                    chunk.Deferred ??= new ulong[(_parsedChunk.Count + 63) / 64];
                    chunk.Deferred[line / 64] |= 1UL << (line % 64);
                }
            }
        }

        /// <summary>Evaluates the rules for a record; false if it refers to a record that is not known yet.</summary>
        private bool TryCheck(int line, in ParsedChunk.Entry entry, out ParsedLine parsed)
        {
            parsed = entry.IsValid && entry.Parsed.Record is null ? _parser.Parse(_fileChunk.TextOf(_fileChunk.Lines[line]).Span) : entry.Parsed;
            if (parsed.Record is null)
            {
                _runner.Found.Clear();
                return true;
            }

            _runner.Check(parsed.Record, entry.Offset, entry.IsRepeated ? RulePhase.OfRepeated : RulePhase.OfNew);
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
            for (var line = 0; line < _fileChunk.Lines.Count; line++)
            {
                var isDeferred = chunk.Deferred is { } deferred && line / 64 < deferred.Length && (deferred[line / 64] >> (line % 64) & 1) != 0;
                if (!isDeferred && chunk.InCycles?.Contains(_fileChunk.Lines[line].Offset) != true)
                {
                    continue;
                }

                var parsed = _parser.Parse(_fileChunk.TextOf(_fileChunk.Lines[line]).Span);
                if (parsed.Record is null)
                {
                    continue; // the file was changed meanwhile
                }

                _runner.Check(parsed.Record, _fileChunk.Lines[line].Offset, isDeferred ? RulePhase.All : RulePhase.OfLinks);
                Report(line, chunk.FirstLine + line, isDeferred ? parsed : parsed with { Errors = [] });
            }
        }

        private void Report(int line, long number, ParsedLine parsed)
        {
            if (_runner.Found.Count == 0 && parsed.Errors.Length == 0)
            {
                return;
            }

            _validation._collector.Add(_diagnostics.Create(_fileChunk.TextOf(_fileChunk.Lines[line]), number, parsed, _runner.Found)
                .Select(diagnostic => _validation._validation.Rules.SeverityOf(diagnostic.Rule) is { } severity ? diagnostic with { Severity = severity } : null)
                .OfType<Diagnostic>());
        }
    }
}
