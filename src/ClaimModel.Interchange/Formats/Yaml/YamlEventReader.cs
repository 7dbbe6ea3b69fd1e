using System.Globalization;
using ClaimModel.Interchange.Translation;
using ClaimModel.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClaimModel.Interchange.Formats.Yaml;

/// <summary>Reads the events of a YAML document one by one, with aliases replaced by what they stand for, up to a limit. Not thread-safe.</summary>
internal sealed class YamlEventReader
{
    /// <summary>The maximum number of events, and a hundredth of the maximum number of characters, that all aliases together stand for.</summary>
    private const int MaxRepeatedEvents = 100_000;

    private readonly Parser _parser;
    private readonly CancellationToken _cancellationToken;

    /// <summary>The events of nodes with anchors, which may be repeated; null for one that has another alias in it.</summary>
    private readonly List<ParsingEvent> _recorded = [];

    private readonly Dictionary<string, (int Start, int End)> _anchors = [];

    /// <summary>The anchored nodes that have begun, with the depth at which they end.</summary>
    private readonly Stack<(string Anchor, int Start, int Depth)> _open = [];

    /// <summary>The ranges of recorded events that are being repeated.</summary>
    private readonly Stack<(int Next, int End)> _repeating = [];

    private int _depth;
    private int _repeatedEvents;
    private long _repeatedLength;

    public YamlEventReader(TextReader text, CancellationToken cancellationToken)
    {
        _parser = new(new Scanner(text, skipComments: true));
        _cancellationToken = cancellationToken;
    }

    /// <summary>Gets the place that was reached.</summary>
    public long Mark { get; private set; } = TextLocations.Mark(1, 1);

    /// <summary>Moves to the first document; false if there is none.</summary>
    /// <exception cref="YamlFailure">The text is not well-formed.</exception>
    public bool TryBegin() => Parse() is StreamStart && Parse() is DocumentStart;

    /// <summary>Determines whether another document follows the end of the first.</summary>
    /// <exception cref="YamlFailure">The text is not well-formed.</exception>
    public bool HasMore() => Parse() is DocumentStart;

    /// <summary>Returns the next event.</summary>
    /// <exception cref="YamlFailure">The text is not well-formed, or a limit is exceeded.</exception>
    public YamlEvent Next()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            var next = TakeRepeated() ?? ParseAndRecord();
            if (next is not AnchorAlias alias)
            {
                return Convert(next);
            }

            Repeat(alias);
        }
    }

    private static YamlEvent Convert(ParsingEvent parsed) => parsed switch
    {
        Scalar scalar => new(YamlEventKind.Scalar, MarkOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain, TagOf(scalar)),
        SequenceStart sequence => new(YamlEventKind.SequenceStart, MarkOf(sequence), Tag: TagOf(sequence)),
        MappingStart mapping => new(YamlEventKind.MappingStart, MarkOf(mapping), Tag: TagOf(mapping)),
        DocumentEnd end => new(YamlEventKind.DocumentEnd, MarkOf(end)),
        _ => new(YamlEventKind.End, MarkOf(parsed)),
    };

    private static string TagOf(NodeEvent node) => node.Tag.IsEmpty ? "" : node.Tag.IsNonSpecific ? "!" : node.Tag.Value;

    private static long MarkOf(ParsingEvent parsed) => TextLocations.Mark(parsed.Start.Line, parsed.Start.Column);

    private ParsingEvent? TakeRepeated()
    {
        while (_repeating.TryPop(out var range))
        {
            if (range.Next < range.End)
            {
                _repeating.Push((range.Next + 1, range.End));
                var repeated = _recorded[range.Next];
                _repeatedLength += (repeated as Scalar)?.Value.Length ?? 0;
                return ++_repeatedEvents <= MaxRepeatedEvents && _repeatedLength <= 100L * MaxRepeatedEvents ? repeated : throw new YamlFailure(
                    ImportRules.Limit,
                    string.Create(CultureInfo.InvariantCulture, $"The aliases of this document stand for more than {MaxRepeatedEvents:N0} values, or for very long texts; nothing after this place is read. Write out what they stand for, or remove them."),
                    Mark);
            }
        }

        return null;
    }

    private void Repeat(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        if (_open.Any(open => open.Anchor == name))
        {
            throw new YamlFailure(ImportRules.Syntax, $"The alias {MessageText.Quoted($"*{name}")} stands for a value that contains it. Remove the alias.", MarkOf(alias));
        }

        if (!_anchors.TryGetValue(name, out var range))
        {
            throw new YamlFailure(
                ImportRules.Syntax,
                $"The alias {MessageText.Quoted($"*{name}")} has no anchor before it. A text that begins with an asterisk is written in quotation marks.",
                MarkOf(alias));
        }

        _repeating.Push((range.Start, range.End));
    }

    private ParsingEvent ParseAndRecord()
    {
        var parsed = Parse();
        if (parsed is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _open.Push((anchored.Anchor.Value, _recorded.Count, _depth));
        }

        if (_open.Count > 0)
        {
            _recorded.Add(parsed);
        }

        _depth += parsed.NestingIncrease;
        while (_open.TryPeek(out var open) && open.Depth == _depth)
        {
            _open.Pop();
            _anchors[open.Anchor] = (open.Start, _recorded.Count);
        }

        return parsed;
    }

    private ParsingEvent Parse()
    {
        try
        {
            if (!_parser.MoveNext())
            {
                throw new YamlFailure(ImportRules.Syntax, "The text ends too early.", Mark);
            }
        }
        catch (YamlException exception)
        {
            throw new YamlFailure(ImportRules.Syntax, YamlMessages.Of(exception.Message), TextLocations.Mark(exception.Start.Line, exception.Start.Column));
        }
        catch (ArgumentOutOfRangeException)
        {
            // YamlDotNet joins the escapes of two surrogates without examining the second one.
            throw new YamlFailure(ImportRules.Syntax, "After this value, an escape such as \\uD800 is not followed by that of the second half of its character.", Mark);
        }

        var parsed = _parser.Current!; // the parser has moved
        Mark = MarkOf(parsed);
        return parsed;
    }
}
