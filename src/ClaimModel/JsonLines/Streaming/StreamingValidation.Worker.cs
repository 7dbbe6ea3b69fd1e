using ClaimModel.JsonLines.Reading;

namespace ClaimModel.JsonLines.Streaming;

internal sealed partial class StreamingValidation
{
    /// <summary>One of several threads at work.</summary>
    private sealed class Worker
    {
        private readonly StreamingValidation _all;
        private readonly OrderedGate _turn;
        private readonly FileChunk _block;
        private readonly JsonLinesParser _parser;
        private readonly LineDiagnostics _places;
        private readonly ParsedChunk _batch;
        private readonly StreamRuleRunner _checker;
        private ulong _touched;

        public Worker(StreamingValidation all, OrderedGate turn)
        {
            _all = all;
            _turn = turn;
            var reading = all._options.Reading;
            _block = new(all._file, PieceSize, reading.MaxLineBytes);
            _parser = new(reading.ToSyntax());
            _places = all.Places;
            _batch = new(all._store);
            _checker = new(all._store, all._validation, new(reading.ToSyntax()));
        }

        /// <summary>Reads a piece, notes what is in it, and checks what can be checked.</summary>
        public void Read(int at)
        {
            _block.Read((long)at * PieceSize);
            _batch.Read(_block, _parser, _checker, _all._options.Reading.MaxLineBytes);
            _touched ^= _batch.Touch();
            if (!_turn.Wait(at))
            {
                return;
            }

            ref var piece = ref _all._pieces[at];
            piece.FirstLine = _all._ledger.Note(_batch, _block, _all._length - ((long)at * PieceSize));
            _all._options.Progress?.Report(new(Math.Min((at + 1L) * PieceSize, _all._length), _all._length, _all._ledger.Counts.Total));
            _turn.Pass(at, _all._ledger.IsOver);

            for (var line = 0; line < _batch.Count; line++)
            {
                ref var entry = ref _batch.Entries[line];
                if (entry.IsBlank || (entry.IsFine && !entry.IsRepeated))
                {
                    continue;
                }

                if (TryCheck(line, entry, out var parsed))
                {
                    Report(line, piece.FirstLine + line, parsed);
                }
                else
                {
                    piece.Open ??= new ulong[(_batch.Count + 63) / 64];
                    piece.Open[line / 64] |= 1UL << (line % 64);
                }
            }
        }

        /// <summary>Checks a record; false where it refers to something that is not known yet.</summary>
        private bool TryCheck(int line, in ParsedChunk.Entry entry, out ParsedLine parsed)
        {
            parsed = entry.IsFine && entry.Parsed.Record is null ? _parser.Parse(_block.TextOf(_block.Lines[line]).Span) : entry.Parsed;
            if (parsed.Record is null)
            {
                _checker.Found.Clear();
                return true;
            }

            _checker.Check(parsed.Record, entry.Place, entry.IsRepeated ? RulePhase.OfRepeated : RulePhase.OfNew);
            return !_checker.HasMissed;
        }

        /// <summary>Checks what was left open in a piece.</summary>
        /// <param name="at">The piece.</param>
        /// <param name="turnOf">The how manyth piece with something open it is.</param>
        public void Settle(int at, int turnOf)
        {
            const int WithSuggestions = 16;
            var piece = _all._pieces[at];
            _block.Read((long)at * PieceSize);
            _checker.Forget(withSuggestions: turnOf < WithSuggestions);
            for (var line = 0; line < _block.Lines.Count; line++)
            {
                var isOpen = piece.Open is { } open && line / 64 < open.Length && (open[line / 64] >> (line % 64) & 1) != 0;
                if (!isOpen && piece.InCycles?.Contains(_block.Lines[line].Place) != true)
                {
                    continue;
                }

                var parsed = _parser.Parse(_block.TextOf(_block.Lines[line]).Span);
                if (parsed.Record is null)
                {
                    continue; // the file has changed under our hands
                }

                _checker.Check(parsed.Record, _block.Lines[line].Place, isOpen ? RulePhase.All : RulePhase.OfLinks);
                Report(line, piece.FirstLine + line, isOpen ? parsed : parsed with { Faults = [] });
            }
        }

        private void Report(int line, long number, ParsedLine parsed)
        {
            if (_checker.Found.Count == 0 && parsed.Faults.Length == 0)
            {
                return;
            }

            _all._findings.Add(_places.Place(_block.TextOf(_block.Lines[line]), number, parsed, _checker.Found)
                .Select(diagnostic => _all._validation.Rules.SeverityOf(diagnostic.Rule) is { } severity ? diagnostic with { Severity = severity } : null)
                .OfType<Diagnostic>());
        }
    }
}
