using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Tables;

/// <summary>
/// The path of a value in a record, as the heading of a column writes it: <c>text</c>, <c>proposition.quantity.amount</c>, <c>names.ru</c>,
/// <c>citations[1].quote.exact</c>. Items are counted from 1. A name that contains <c>.</c>, <c>[</c>, <c>]</c> or quotation marks is a JSON string in
/// brackets: <c>["x-a.b"]</c>.
/// </summary>
internal static class RecordPath
{
    /// <summary>The name of a column with members in JSON, for those that have no column of their own.</summary>
    public const string OtherMembers = "{}";

    /// <summary>The largest number of an item.</summary>
    private const int MaxItem = 9_999;

    /// <summary>Returns the path of a member.</summary>
    /// <param name="parent">The path of the object; empty for the record.</param>
    /// <param name="name">The name of the member.</param>
    public static string Member(string parent, string name) =>
        !IsPlain(name) ? $"{parent}[{Quote(name)}]" : parent.Length == 0 ? name : $"{parent}.{name}";

    /// <summary>Returns the path of the members of an object that have no column of their own.</summary>
    public static string Others(string parent) => parent.Length == 0 ? OtherMembers : $"{parent}.{OtherMembers}";

    /// <summary>Returns the path of an item of a list.</summary>
    /// <param name="list">The path of the list.</param>
    /// <param name="number">The number of the item, counted from 1.</param>
    public static string Item(string list, int number) => string.Create(CultureInfo.InvariantCulture, $"{list}[{number}]");

    /// <summary>Splits a path into its steps.</summary>
    public static bool TryParse(string path, [NotNullWhen(true)] out IReadOnlyList<PathStep>? steps)
    {
        var found = new List<PathStep>();
        steps = found;
        var rest = path.AsSpan();
        while (!rest.IsEmpty)
        {
            if ((rest[0] == '[' ? TryReadBrackets(ref rest, found.Count == 0) : TryReadName(ref rest, found.Count == 0)) is not { } step)
            {
                return false;
            }

            found.Add(step);
        }

        return found.Count > 0;
    }

    private static PathStep? TryReadName(ref ReadOnlySpan<char> rest, bool isFirst)
    {
        if (rest[0] == '.' == isFirst)
        {
            return null;
        }

        var start = isFirst ? 0 : 1;
        var length = rest[start..].IndexOfAny('.', '[');
        var name = length < 0 ? rest[start..] : rest.Slice(start, length);
        rest = rest[(start + name.Length)..];
        return name is OtherMembers ? PathStep.Others : IsPlain(name) ? PathStep.Member(name.ToString()) : null;
    }

    private static PathStep? TryReadBrackets(ref ReadOnlySpan<char> rest, bool isFirst)
    {
        if (rest is ['[', '"', ..])
        {
            return TryReadQuoted(ref rest);
        }

        var end = rest.IndexOf(']');
        if (isFirst || end < 0 || !int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > MaxItem)
        {
            return null;
        }

        rest = rest[(end + 1)..];
        return PathStep.Item(number);
    }

    private static PathStep? TryReadQuoted(ref ReadOnlySpan<char> rest)
    {
        var end = 2;
        while (end < rest.Length && rest[end] != '"')
        {
            end += rest[end] == '\\' ? 2 : 1;
        }

        if (end >= rest.Length - 1 || rest[end + 1] != ']')
        {
            return null;
        }

        try
        {
            var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(rest[1..(end + 1)].ToArray()));
            json.Read();
            var name = json.GetString()!; // a string
            rest = rest[(end + 2)..];
            return PathStep.Member(name);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null; // an escape that JSON does not have, or an unpaired surrogate
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> name) =>
        !name.IsEmpty && !char.IsWhiteSpace(name[0]) && !char.IsWhiteSpace(name[^1]) && name is not OtherMembers && name.IndexOfAny(".[]\"\\") < 0
        && name.IndexOfAnyInRange('\0', '\u001F') < 0;

    private static string Quote(string name) => $"\"{JsonEncodedText.Encode(name, ClaimJsonEncoder.Instance)}\"";
}
