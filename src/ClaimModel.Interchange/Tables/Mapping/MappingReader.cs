using System.Globalization;
using ClaimModel.Diagnostics;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>Reads objects of a mapping, and reports all that is wrong in them. Not thread-safe.</summary>
/// <param name="report">Receives the problems.</param>
internal sealed class MappingReader(Action<Diagnostic> report)
{
    /// <summary>Reports a problem at a value.</summary>
    public void Report(JsonValue value, string message) => Report(value.Location, message);

    /// <summary>Reports a problem at a location of the mapping.</summary>
    public void Report(DiagnosticLocation location, string message) =>
        report(new Diagnostic { Rule = ImportRules.Mapping, Severity = ImportRules.Mapping.Severity, Message = message, Location = location });

    /// <summary>Reports the members of an object that are not known; false if the value is no object.</summary>
    /// <param name="value">The value.</param>
    /// <param name="what">What the object is, such as <c>the mapping of a column</c>.</param>
    /// <param name="names">The names of the known members.</param>
    public bool CheckObject(JsonValue value, string what, IReadOnlyCollection<string> names)
    {
        if (!value.IsObject)
        {
            return ReportWrong(value, $"an object ({what})");
        }

        foreach (var child in value.Children)
        {
            if (!names.Contains(child.Name!)) // the members of an object have names
            {
                Report(child, $"{MessageText.Quoted(child.Name)} is no member of {what}.{MessageText.DidYouMean(SpellingSuggestion.For(child.Name!, names))}");
            }
        }

        return true;
    }

    /// <summary>Determines whether a value is an object, whose members can have any names; reports it if it is not.</summary>
    public bool CheckIsObject(JsonValue value, string expected) => value.IsObject || ReportWrong(value, expected);

    /// <summary>Returns a text; null if the member is absent or invalid.</summary>
    public string? Text(JsonValue parent, string name) => parent[name] is { } value ? TextOf(value) : null;

    /// <summary>Returns a text that is one of several words; null if the member is absent or invalid.</summary>
    public string? Word(JsonValue parent, string name, IReadOnlyCollection<string> words) => parent[name] is { } value ? WordOf(value, words) : null;

    /// <inheritdoc cref="Word"/>
    public string? WordOf(JsonValue value, IReadOnlyCollection<string> words)
    {
        if (TextOf(value) is not { } text || words.Contains(text))
        {
            return value.String;
        }

        Report(value, $"{MessageText.Quoted(text)} is not one of {MessageText.List(words)}.{MessageText.DidYouMean(SpellingSuggestion.For(text, words))}");
        return null;
    }

    /// <summary>Returns true or false; null if the member is absent or invalid.</summary>
    public bool? Boolean(JsonValue parent, string name)
    {
        if (parent[name] is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonKind.Boolean)
        {
            return value.Scalar == "true";
        }

        ReportWrong(value, "true or false");
        return null;
    }

    /// <summary>Returns the texts of a list, or a single text; null if the member is absent.</summary>
    public ValueList<string>? Texts(JsonValue parent, string name) => parent[name] is { } value ? TextsOf(value) : (ValueList<string>?)null;

    /// <inheritdoc cref="Texts"/>
    public ValueList<string> TextsOf(JsonValue value) => [.. value.OneOrMany.Select(TextOf).OfType<string>()];

    public string? TextOf(JsonValue value)
    {
        if (value.String is { } text)
        {
            return text;
        }

        ReportWrong(value, "a text");
        return null;
    }

    /// <summary>Returns a text, number or boolean as text; null if the value is another.</summary>
    public string? ScalarOf(JsonValue value)
    {
        if (value.Scalar is { } text)
        {
            return text;
        }

        ReportWrong(value, "a text, a number, true or false");
        return null;
    }

    /// <summary>Reports a value of another type. Always returns false.</summary>
    public bool ReportWrong(JsonValue value, string expected)
    {
        Report(value, $"Found {MessageText.Plain(value.ToJson())}, where {expected} is required.");
        return false;
    }

    /// <summary>Determines whether a text is the number of a column, such as <c>#3</c>.</summary>
    public static bool IsColumnNumber(string column, out int index)
    {
        index = -1;
        if (column.StartsWith('#') && int.TryParse(column.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            index = number - 1;
        }

        return index >= 0;
    }
}
