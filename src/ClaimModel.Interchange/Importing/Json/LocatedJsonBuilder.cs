using System.Runtime.InteropServices;
using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Importing.Json;

/// <summary>Parses JSON into the values of a <see cref="LocatedJson"/>, and reports what is valid JSON, but wrong or too much. Not thread-safe.</summary>
internal sealed class LocatedJsonBuilder(ImportContext context)
{
    /// <summary>The maximum number of values of a text, which take 560 MB.</summary>
    private const int MaxValues = 20_000_000;

    private const int ValuesPerCheck = 1 << 12;

    private readonly List<LocatedJson.Entry> _entries = [];
    private readonly List<Dictionary<string, int>> _names = [];
    private readonly Stack<int> _lengths = new();
    private int _open = -1;

    /// <summary>Gets what is permitted beyond JSON.</summary>
    public static JsonReaderOptions Syntax { get; } = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Gets the values.</summary>
    public List<LocatedJson.Entry> Entries => _entries;

    /// <summary>Parses a text, and throws a <see cref="JsonException"/> at a syntax error. What precedes it remains, and is complete after <see cref="Close"/>.</summary>
    public void Parse(ReadOnlySpan<byte> utf8, LocatedJson result)
    {
        var json = new Utf8JsonReader(utf8, Syntax with { MaxDepth = int.MaxValue });
        string? name = null;
        var nameOffset = 0;
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = JsonText.Decode(ref json, out var hasUnpaired);
                    nameOffset = (int)json.TokenStartIndex;
                    if (hasUnpaired)
                    {
                        ReportSurrogate("name", name, result.LocationAt(nameOffset));
                    }

                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    End((int)json.BytesConsumed);
                    break;
                default:
                    Add(ref json, name, nameOffset, result);
                    name = null;
                    break;
            }
        }
    }

    /// <summary>Ends the objects and lists that are not closed.</summary>
    public void Close(int offset)
    {
        while (_open >= 0)
        {
            End(offset);
        }
    }

    private void Add(ref Utf8JsonReader json, string? name, int nameOffset, LocatedJson result)
    {
        var index = _entries.Count;
        if (index >= MaxValues)
        {
            throw new ImportFailure(ImportRules.Limit, $"The file has more than {MessageText.Number(MaxValues)} values. Split it.", result.LocationAt(json.TokenStartIndex));
        }

        if (index % ValuesPerCheck == 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
        }

        var length = 0;
        if (name is null && _lengths.TryPop(out length))
        {
            _lengths.Push(length + 1);
        }

        var offset = (int)json.TokenStartIndex;
        _entries.Add(new() { Offset = offset, Length = (int)json.BytesConsumed - offset, Parent = _open, Key = name is null ? length : ~nameOffset, End = index + 1, Kind = KindOf(json.TokenType) });
        if (name is not null && !_names[_lengths.Count - 1].TryAdd(name, index))
        {
            Replace(name, index, result);
        }

        switch (json.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Start(index, result);
                break;
            case JsonTokenType.String:
                CheckText(ref json, index, result);
                break;
        }
    }

    private void Start(int index, LocatedJson result)
    {
        if (_lengths.Count >= context.Options.MaxDepth)
        {
            throw new ImportFailure(ImportRules.Limit, $"Objects and lists are nested more than {MessageText.Number(context.Options.MaxDepth)} levels deep.", result.LocationAt(_entries[index].Offset));
        }

        _open = index;
        _lengths.Push(0);
        if (_names.Count < _lengths.Count)
        {
            _names.Add(new(StringComparer.Ordinal));
        }

        _names[_lengths.Count - 1].Clear();
    }

    private void End(int offset)
    {
        ref var entry = ref CollectionsMarshal.AsSpan(_entries)[_open];
        entry.Length = offset - entry.Offset;
        entry.End = _entries.Count;
        _open = entry.Parent;
        _lengths.Pop();
    }

    /// <summary>Lets the last member with a name count; reports the earlier one.</summary>
    private void Replace(string name, int index, LocatedJson result)
    {
        var names = _names[_lengths.Count - 1];
        CollectionsMarshal.AsSpan(_entries)[names[name]].IsReplaced = true;
        var replaced = new JsonValue(result, names[name]);
        names[name] = index;
        context.Report(ImportRules.Doubtful, $"The member {MessageText.Quoted(name)} occurs again in the same object; the last one counts, and this one is dropped. Remove one of them.", replaced.Origin);
        context.NoteDropped(name, replaced.ToString(), replaced.Origin);
    }

    private void CheckText(ref Utf8JsonReader json, int index, LocatedJson result)
    {
        var limit = context.Options.MaxTextLength;
        var isLong = json.ValueSpan.Length > limit;
        if (!isLong && !json.ValueIsEscaped)
        {
            return;
        }

        var text = JsonText.Decode(ref json, out var hasUnpaired);
        if (text.Length > limit)
        {
            CollectionsMarshal.AsSpan(_entries)[index].Kind = JsonKind.Null;
            var origin = new JsonValue(result, index).Origin;
            context.Report(ImportRules.Limit, $"The text is {MessageText.Number(text.Length)} characters long, more than the limit of {MessageText.Number(limit)}, and is not imported.", origin);
            context.NoteDropped("long texts", text, origin);
        }
        else if (hasUnpaired)
        {
            ReportSurrogate("text", text, result.LocationOf(index));
        }
    }

    private void ReportSurrogate(string what, string text, DiagnosticLocation location) => context.Report(
        ImportRules.Doubtful, $"The {what} {MessageText.Quoted(text)} contains an unpaired surrogate, which is not a character, and is replaced by U+FFFD. Correct the escape.", ImportOrigin.At(location));

    private static JsonKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.List,
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKind.Boolean,
        _ => JsonKind.Null,
    };
}
