using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Reading;

/// <summary>
/// Steps over syntax errors of JSON: creates a copy of the text in which they are corrected, in one pass. Where an error cannot be corrected,
/// the copy continues with the text as it is. Valid JSON is copied without changes. Not thread-safe.
/// </summary>
internal sealed partial class JsonCorrector
{
    private const int MaxDepth = 64;

    private readonly byte[] _text;
    private readonly ReadOptions _options;
    private readonly bool _usesIndentation;
    private readonly List<byte> _copy;
    private readonly OffsetMap _map = new();
    private readonly SyntaxErrorList _errors;
    private readonly Stack<Container> _open = new();
    private State _state = State.Value;
    private int _position;

    /// <summary>The offset in the copy of the comma before the current member or element.</summary>
    private int _comma;

    /// <summary>The offset in the copy of the last string or word.</summary>
    private int _lastToken;

    /// <summary>The offset of the first comment that is not closed, as is each one after it.</summary>
    private int _unclosedComment = int.MaxValue;

    /// <summary>The number of tokens in a row that had errors, up to the current one.</summary>
    private int _run;

    /// <summary>The state before the first of these tokens.</summary>
    private Checkpoint _runStart;

    /// <summary>The offset of the last of these tokens, which may be left to the next step.</summary>
    private int _runEnd;

    /// <summary>Whether one of these errors was corrected by a guess.</summary>
    private bool _isGuess;

    private LineIndex? _lines;

    /// <summary>Whether an object was closed only where it could not go on.</summary>
    private bool _isClosedLate;

    private JsonCorrector(byte[] text, ReadOptions options, bool usesIndentation)
    {
        _text = text;
        _options = options;
        _usesIndentation = usesIndentation;
        _copy = new(text.Length + 16);
        _errors = new(options.MaxDiagnostics);
    }

    /// <summary>What is required next.</summary>
    private enum State
    {
        Value,
        FirstNameOrEnd,
        Name,
        Colon,
        MemberValue,
        FirstElementOrEnd,
        Element,
        CommaOrEnd,
        End,
    }

    /// <summary>Returns the corrected text; null if there is no error that can be corrected.</summary>
    public static CorrectedText? Correct(ReadOnlySpan<byte> text, ReadOptions options)
    {
        var bytes = text.ToArray();
        var corrector = new JsonCorrector(bytes, options, usesIndentation: false);
        corrector.ReadAll();
        if (corrector._isClosedLate)
        {
            // Where the object should have been closed shows only in the indentation, which is trusted if it explains the errors.
            var indented = new JsonCorrector(bytes, options, usesIndentation: true);
            indented.ReadAll();
            corrector = indented._errors.Count <= corrector._errors.Count && indented._position >= corrector._position ? indented : corrector;
        }

        if (corrector._errors.Count == 0)
        {
            return null;
        }

        corrector.Copy(bytes.Length);
        var (errors, madeUp) = corrector._errors.ToResult();
        return new([.. corrector._copy], corrector._map, errors, madeUp);
    }

    /// <summary>Reads up to the end of the value, or to an error that cannot be corrected.</summary>
    private void ReadAll()
    {
        while (SkipBlanks() && _state != State.End && TryStepClearly())
        {
        }

        _isClosedLate |= _position == _text.Length && _open.Count > 0;
    }

    private bool IsInObject => _open.TryPeek(out var container) && container.IsObject;

    /// <summary>
    /// Reads a token; false if it is an error that cannot be corrected. If there is an error at each of several tokens, the first was probably
    /// misunderstood, and reading goes back to it and ends there.
    /// </summary>
    private bool TryStepClearly()
    {
        const int MaxRun = 2;
        var before = new Checkpoint(_position, _copy.Count, _map.Count, _errors.Count);
        if (!TryStep())
        {
            return false;
        }

        if (_errors.Count <= before.Errors)
        {
            if (before.Position > _runEnd)
            {
                (_run, _isGuess) = (0, false);
            }

            return true;
        }

        _runStart = _run == 0 ? before : _runStart;
        _run++;
        _runEnd = before.Position;
        if (_run > MaxRun && _isGuess)
        {
            Revert(_runStart);
            return false;
        }

        return true;
    }

    /// <summary>Reads a token; false if it is an error that cannot be corrected.</summary>
    private bool TryStep() => _text[_position] switch
    {
        (byte)',' or (byte)';' => TryReadComma(),
        (byte)':' or (byte)'=' => TryReadColon(),
        (byte)'{' or (byte)'[' => TryOpen(),
        (byte)'}' or (byte)']' => TryClose(),
        _ => QuoteLengthAt(_position) > 0 ? TryReadString() : TryReadWord(),
    };

    private bool TryReadComma()
    {
        var found = (char)_text[_position];
        switch (_state)
        {
            case State.CommaOrEnd:
                if (found == ';')
                {
                    Report($"Found ';', where {Expected()} is required. Write a comma.", ",");
                }

                _comma = _copy.Count;
                Replace(",");
                _state = IsInObject ? State.Name : State.Element;
                return true;
            case State.Name or State.Element:
                Report($"Found a second '{found}', where {Expected()} is required. Remove one of the two.");
                Replace(" ");
                return true;
            case State.FirstNameOrEnd or State.FirstElementOrEnd:
                Report($"Found '{found}', where {Expected()} is required. Remove it.");
                Replace(" ");
                return true;
            case State.Colon or State.MemberValue:
                MakeUpValue();
                return true;
            default:
                return false;
        }
    }

    private bool TryReadColon()
    {
        var found = (char)_text[_position];
        switch (_state)
        {
            case State.Colon:
                if (found == '=')
                {
                    Report("Found '=', where a colon is required. Write a colon.", ":");
                }

                Replace(":");
                _state = State.MemberValue;
                return true;
            case State.MemberValue:
                Report($"Found '{found}', where a value is required. Remove it.");
                Replace(" ");
                return true;
            case State.CommaOrEnd when found == ':' && TryCloseListBeforeName():
                return true;
            default:
                return false;
        }
    }

    /// <summary>Adds a value where there is none, so that the member before it is complete.</summary>
    private void MakeUpValue()
    {
        _isGuess = true;
        var found = (char)_text[_position];
        if (_state == State.Colon)
        {
            Insert(":");
        }

        Report($"Found '{found}', where {(_state == State.Colon ? "a colon and a value are" : "a value is")} required. Write the value, or remove the member.", null, SyntaxRecovery.ValueLost);
        Insert("null");
        _state = State.CommaOrEnd;
    }

    private void InsertComma()
    {
        var found = Found();
        var expected = Expected();
        _comma = _copy.Count;
        Insert(",");
        Report($"Found {found}, where {expected} is required. A comma is missing before it.");
    }

    private void InsertColon()
    {
        _isGuess = true;
        var found = Found();
        Insert(":");
        Report($"Found {found}, where a colon is required. A colon is missing before it.");
    }

    /// <summary>A state to which <see cref="Revert"/> returns: the offset in the text, the length of the copy, and the numbers of points and errors.</summary>
    private readonly record struct Checkpoint(int Position, int Count, int Points, int Errors);

    /// <summary>An object or array that is not closed.</summary>
    private sealed record Container(bool IsObject, int Offset, int CopyOffset)
    {
        public byte End => (byte)(IsObject ? '}' : ']');

        public string Name => IsObject ? "object" : "list";

        /// <summary>Gets or sets the indentation of the first member that begins a line; -1 for none.</summary>
        public int Indentation { get; set; } = -1;
    }
}
