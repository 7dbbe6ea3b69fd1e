using System.Text;
using System.Text.RegularExpressions;

namespace ClaimModel.Tests.JsonLines.Sketches;

/// <summary>Changes lines at random: bytes, values, names, spacing, and the order and number of members.</summary>
internal sealed partial class LineMutator(Random random)
{
    private static readonly string[] Texts =
    [
        "", " ", " a", "a ", "a\\tb", "a\\nb", "a\\u0007b", "a\tb", "caf\\u00e9", "cafe\\u0301", "café", "cafe\u0301", "M\u043Escow", "M\\u043escow", "Mos\u200Bcow", "\u00A0", "\\u00a0", "\\u200b",
        "\\ud83d\\ude00", "😀", "\\ud83d", "\\ude00x", "\\ud83dx", "\\q", "\\u00e", "لافروف", "لافروف lavrov", "\u202Eabc", "ab\\/c", "\\\"", "\\\\", "\\\\\\\"", "\u007F", "~", "ﬁ", "한국어", "\u1100\u1161", "\u3099", "が", "か\u3099",
        "english", "Russian", "en", "EN-gb", "x-klingon", "en_US", "zh-Hant",
        "http://a", "https://a..b/", "https://EXAMPLE.org/", "https://a.b:99999/", "https://u:p@a.b", "javascript:alert(1)", "/a/b", "https://", "https://a/%zz", "https://xn--a/", "https://[::1]/", "https://ex\u0430mple.org/", "ftp://a.b/c",
        "The minister said number 1.", "Aleppo", "km", "t", "people", " km ", "p0", "p1", "said-it", "wikidata", "Q1", "Q 1", "1,5",
    ];

    private static readonly string[] Dates =
    [
        "2017", "2017-04", "2017-04-12", "2017-04-13?", "2017-04-12~", "2017-04-1X", "20XX", "2017-13", "2017-02-30", "2017-4-1", "17", "3050-01-01", "0999-01-01", "-0044-03-15", "Y-17000", "2010-01-01", "2099-01-01", "2017-04-12T10:00:00Z", "2017-21", "2017-04-12 ",
        "2009-12/..", "../2010", "2017/2011", "2017-04-12/2017-04-13", "/2010", "..", "2017-04-12%", "2011-11-11",
    ];

    private static readonly string[] Words =
    [
        "claim", "actor", "source", "dataset", "promise", "denies", "asserts", "certain", "possible", "active", "retracted", "superseded", "corrected", "verbatim", "paraphrase", "summary", "Verbatim", "verbatim ", "verbatimx", "verbati", "unknownWord",
    ];

    private static readonly string[] Names =
    [
        "id", "text", "language", "translations", "claimants", "onBehalfOf", "topics", "about", "modality", "stance", "certainty", "proposition", "assertedOn", "validTime", "citations", "status", "statusOn", "statusReason", "supersedes", "repeats", "supports", "reviews",
        "recordedBy", "recordedOn", "identifiers", "tags", "type", "x-note", "x-", "X-note", "x", "claimant", "source", "quote", "fidelity", "via", "locator", "url", "exact", "reviewer", "verdict", "rating", "publishedOn", "subject", "predicate", "value", "quantity", "date",
        "qualifiers", "amount", "lower", "upper", "unit", "approximate", "best", "worst", "ru", "RU", "de", "place", "Place", "",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "7", "-7.5", "1e999", "1e-999", "01", "1.", ".5", "+1", "NaN", "12345678901234567890.5", "{}", "[]", "[null]", "[[]]", "\"\"", "[\"a1\",\"a1\"]", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "[1,]", "/**/1", "tru",
        "{\"x\":{\"y\":[\"\\ud800\"]}}", "\"\\ud800\"", "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]", "{\"exact\":\"a\"}", "{\"ru\":\"a\",\"RU\":\"b\"}", "{\"source\":\"s1\"}", "{\"subject\":\"a\",\"predicate\":\"p0\",\"quantity\":{\"amount\":5,\"lower\":7,\"unit\":\"t\"}}",
    ];

    private static readonly string[] Inserted =
    [
        "\"x-a\":{\"b\":[1,2,{\"c\":null}],\"d\":\"e\"},", "\"x-a\":1,\"x-a\":2,", "\"x-a\":{\"b\":1,\"b\":2},", "\"x-a\":\"\\ud800\",", "\"x-a\":\"caf\\u00e9 кофе\",", "\"x-\\u0061\":1,", "\"x-é\":1,", "\"x-a\":1e999,", "\"x-a\":,", "\"x-a\" : [ ] ,", "\"other\":1,",
        "\"x-a\":1,\"x-A\":2,", "\"x-a\":{\"b\":1,\"B\":2},", "\"x-a\":\"Mos\u200Bcow\",", "\"type\":\"claim\",", "\"id\":\"c1\",", " ", "\t", "\r", "}", "]", ",", "{", "[", "\"", "\\", "\u0001", "\u00A0", "\uFEFF", "//",
    ];

    /// <summary>Returns a changed line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="other">Another line, of which values may be copied.</param>
    public byte[] Mutate(string line, string other)
    {
        for (var left = 1 + random.Next(3); left > 0; left--)
        {
            line = Change(line, other);
        }

        List<byte> bytes = [.. Encoding.UTF8.GetBytes(line)];
        if (random.Next(5) == 0 && bytes.Count > 0)
        {
            ChangeByte(bytes, random.Next(bytes.Count));
        }

        return [.. bytes];
    }

    private string Change(string line, string other) => random.Next(16) switch
    {
        0 or 1 or 2 => ReplaceText(line, other),
        3 => ReplaceDate(line),
        4 => ReplaceName(line),
        5 => ReplaceValue(line),
        6 => Insert(line, One(Inserted)),
        7 => ShuffleMembers(line),
        8 => line.Replace(",\"", ", \"", StringComparison.Ordinal).Replace("\":", "\": ", StringComparison.Ordinal),
        9 => Escape(line),
        10 => One([$" {line}", $"{line} ", $"{line}\r", $"\uFEFF{line}", $"\t{line}\t", $"{line}\r\r", line[..random.Next(line.Length + 1)], $"{line},", $"{line}{other}", $"{{{line}"]),
        11 => RemoveMember(line),
        13 => RepeatName(line),
        12 => Insert(line, One([.. Member().Matches(other).Select(static match => match.Value)])),
        _ => Reference(line, other),
    };

    private string ReplaceText(string line, string other) => Replace(line, Text(), _ => $"\"{(random.Next(3) == 0 ? One([.. Text().Matches(other).Select(static match => match.Value.Trim('"')), ""]) : One(random.Next(4) == 0 ? Words : Texts))}\"");

    private string ReplaceDate(string line) => Replace(line, Date(), _ => $"\"{One(Dates)}\"");

    private string ReplaceName(string line) => Replace(line, Name(), _ => $"\"{One(Names)}\":");

    private string ReplaceValue(string line) => Replace(line, Value(), match => $"{match.Groups[1].Value}{One(Values)}");

    /// <summary>Repeats a name in an object, possibly in another case or with an escape.</summary>
    private string RepeatName(string line) => line
        .Replace("\"de\":", One(["\"ru\":", "\"RU\":", "\"r\\u0075\":", "\"ru-RU\":"]), StringComparison.Ordinal)
        .Replace("\"when\":", One(["\"place\":", "\"Place\":", "\"plac\\u0065\":"]), StringComparison.Ordinal);

    private string RemoveMember(string line) => Replace(line, Member(), static _ => "");

    /// <summary>Replaces an id by another one of the same kind, a changed one or one of the other line.</summary>
    private string Reference(string line, string other) => Replace(line, Id(), match => random.Next(8) switch
    {
        0 => $"\"{match.Value[1]}{random.Next(5_000)}\"",
        1 => $"\"{match.Value[1..^1]}x\"",
        2 => $"\"{match.Value[1..^2]}\"",
        3 => $"\"{GeneratedLines.Id(match.Value[1], random.Next(5_000))}\"",
        4 => $"\"{match.Value[1..^1]}{new string('y', 200)}\"",
        5 or 6 => One([.. Id().Matches(line).Select(static found => found.Value).Where(id => id[1] == match.Value[1])]),
        _ => One([.. Id().Matches(other).Select(static found => found.Value), match.Value]),
    });

    private string Insert(string line, string text)
    {
        var places = Separator().Matches(line);
        return places.Count == 0 ? line + text : line.Insert(places[random.Next(places.Count)].Index + 1, text);
    }

    /// <summary>Moves members, or duplicates them.</summary>
    private string ShuffleMembers(string line)
    {
        var members = Member().Matches(line);
        if (members.Count < 2)
        {
            return line;
        }

        var (first, second) = (members[random.Next(members.Count)], members[random.Next(members.Count)]);
        var moved = line.Insert(second.Index, first.Value);
        return random.Next(3) == 0 || second.Index < first.Index ? moved : moved.Remove(first.Index, first.Length);
    }

    /// <summary>Escapes everything that is not ASCII, as Python does, or one character.</summary>
    private string Escape(string line)
    {
        if (random.Next(2) == 0)
        {
            return Replace(line, Letter(), match => $"\\u{(int)match.Value[0]:x4}");
        }

        return string.Concat(line.Select(static character => character > '~' ? $"\\u{(int)character:x4}" : character.ToString()));
    }

    private void ChangeByte(List<byte> bytes, int at)
    {
        switch (random.Next(4))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveAt(at);
                break;
            case 2:
                bytes.Insert(at, (byte)random.Next(256));
                break;
            default:
                bytes[at] = (byte)random.Next(256);
                break;
        }
    }

    private string Replace(string line, Regex pattern, Func<Match, string> replacement)
    {
        var matches = pattern.Matches(line);
        if (matches.Count == 0)
        {
            return line;
        }

        var match = matches[random.Next(matches.Count)];
        return string.Concat(line.AsSpan(0, match.Index), replacement(match), line.AsSpan(match.Index + match.Length));
    }

    private string One(string[] texts) => texts.Length == 0 ? "" : texts[random.Next(texts.Length)];

    [GeneratedRegex("""(?<=[:,\[{]\s*)"(?:[^"\\]|\\.)*"(?!\s*:)""")]
    private static partial Regex Text();

    [GeneratedRegex("""(?<=:\s*)"[0-9./X?~-]{4,}"|(?<=:\s*)"\.\./[^"]*" """)]
    private static partial Regex Date();

    [GeneratedRegex(""""[A-Za-z-]*"\s*:"""")]
    private static partial Regex Name();

    [GeneratedRegex("""(:\s*)(?:"[^"]*"|[-0-9.eE+]+|true|false|null|\[[^\[\]]*\]|\{[^{}]*\})""")]
    private static partial Regex Value();

    [GeneratedRegex("""(?<=[,{]\s*)"[A-Za-z-]+"\s*:\s*(?:"[^"]*"|[-0-9.eE+]+|true|false|null|\[[^\[\]{}]*\]|\{[^{}]*\}|\[\{[^{}]*\}\]),""")]
    private static partial Regex Member();

    [GeneratedRegex("""(?<=[:,\[]\s*)"[actsp](?:[0-9]+|-with-a-long-id-[0-9]+|x{194}[0-9]+)"(?!\s*:)""")]
    private static partial Regex Id();

    [GeneratedRegex("""[,{\[:]""")]
    private static partial Regex Separator();

    [GeneratedRegex("[a-zA-Z]")]
    private static partial Regex Letter();
}
