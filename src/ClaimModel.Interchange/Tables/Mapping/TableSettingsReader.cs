using ClaimModel.Interchange.Identities;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>Reads the mapping of a table. What a table does not state is as for the whole mapping. Not thread-safe.</summary>
/// <param name="reader">Reports what is wrong.</param>
internal sealed class TableSettingsReader(MappingReader reader)
{
    /// <summary>The members that the mapping of a table can have.</summary>
    public static readonly IReadOnlyList<string> Members =
    [
        "file", "sheet", "record", "headings", "separator", "quotes", "columns", "constants", "defaults", "id",
        "empty", "dates", "numbers", "html", "unmapped", "actors", "base", "scales",
    ];

    /// <summary>The members that the mapping of a column can have.</summary>
    public static readonly IReadOnlyList<string> ColumnMembers = ["to", "separator", "join", "dates", "numbers", "empty", "html", "scale", "type"];

    public static readonly IReadOnlyList<string> DateMembers = ["order", "formats", "serial"];

    public static readonly IReadOnlyList<string> NumberMembers = ["decimal", "grouping"];

    public static readonly IReadOnlyList<string> ActorMembers = ["kinds", "aliases"];

    public static readonly IReadOnlyList<string> UnmappedWords = ["keep", "drop"];

    public static readonly IReadOnlyList<string> Types = ["text", "number", "boolean"];

    public static IReadOnlyList<string> RecordNames { get; } = [.. RecordType.Listed.Select(static type => type.Name)];

    /// <summary>Reads a table.</summary>
    /// <param name="value">The object.</param>
    /// <param name="inherited">What the table does not state.</param>
    public TableSettings Read(JsonValue value, TableSettings inherited)
    {
        var settings = inherited with
        {
            Location = value.Location,
            File = reader.Text(value, "file") ?? inherited.File,
            Sheet = reader.Text(value, "sheet") ?? inherited.Sheet,
            Record = reader.Word(value, "record", RecordNames) ?? inherited.Record,
            Headings = reader.Boolean(value, "headings") ?? inherited.Headings,
            Separator = SeparatorOf(value) ?? inherited.Separator,
            Quotes = reader.Boolean(value, "quotes") ?? inherited.Quotes,
            Empty = reader.Texts(value, "empty") ?? inherited.Empty,
            Dates = value["dates"] is { } dates ? DatesOf(dates) : inherited.Dates,
            Numbers = value["numbers"] is { } numbers ? NumbersOf(numbers) : inherited.Numbers,
            Html = reader.Boolean(value, "html") ?? inherited.Html,
            KeepsUnmapped = (reader.Word(value, "unmapped", UnmappedWords) ?? (inherited.KeepsUnmapped ? "keep" : "drop")) == "keep",
            Actors = value["actors"] is { } actors ? ActorsOf(actors) : inherited.Actors,
            Base = value["base"] is { } address ? BaseOf(address) : inherited.Base,
            Scales = value["scales"] is { } scales ? ScalesOf(scales) : inherited.Scales,
            Id = value["id"] is { } id ? [.. id.OneOrMany.Select(column => (reader.TextOf(column), column.Location)).Where(static column => column.Item1 is not null).Select(static column => (column.Item1!, column.Location))] : inherited.Id,
        };
        return settings with
        {
            Columns = value["columns"] is { } columns ? ColumnsOf(columns, settings) : inherited.Columns,
            Constants = value["constants"] is { } constants ? FixedValuesOf(constants, settings) : inherited.Constants,
            Defaults = value["defaults"] is { } defaults ? FixedValuesOf(defaults, settings) : inherited.Defaults,
        };
    }

    private ValueList<ColumnMapping> ColumnsOf(JsonValue value, TableSettings table) =>
        !reader.CheckIsObject(value, "an object with the columns")
            ? []
            : [.. value.Children.SelectMany(column => column.IsList ? column.Children.Select(item => ColumnOf(column.Name!, item, table)) : [ColumnOf(column.Name!, column, table)])]; // the members of an object have names

    private ColumnMapping ColumnOf(string name, JsonValue value, TableSettings table)
    {
        if (value.IsNull || value.String is not null)
        {
            return new(name, TargetOf(value, table), value.Location);
        }

        if (!reader.CheckObject(value, "the mapping of a column", ColumnMembers))
        {
            return new(name, null, value.Location);
        }

        if (value["to"] is null)
        {
            reader.Report(value, "The mapping of a column has no member \"to\", which is the path of the member that the column feeds, such as \"text\"; null drops the column.");
        }

        return new(name, value["to"] is { } to ? TargetOf(to, table) : null, value.Location)
        {
            Separator = SeparatorOf(value),
            Join = reader.Text(value, "join") ?? " ",
            Dates = value["dates"] is { } dates ? DatesOf(dates) : null,
            Numbers = value["numbers"] is { } numbers ? NumbersOf(numbers) : null,
            Empty = reader.Texts(value, "empty"),
            Html = reader.Boolean(value, "html"),
            Scale = ScaleNameOf(value, table),
            Type = reader.Word(value, "type", Types) ?? "text",
        };
    }

    /// <summary>Returns the path of a member if it exists; null for null, and for a path that does not, which is reported.</summary>
    private string? TargetOf(JsonValue value, TableSettings table)
    {
        if (value.IsNull || reader.TextOf(value) is not { } path)
        {
            return null;
        }

        if (MemberPaths.ErrorOf(path, table.Record) is { } error)
        {
            reader.Report(value, error);
            return null;
        }

        return path;
    }

    private ValueList<FixedValue> FixedValuesOf(JsonValue value, TableSettings table)
    {
        if (!reader.CheckIsObject(value, "an object whose members are paths of members"))
        {
            return [];
        }

        var values = new List<FixedValue>();
        foreach (var member in value.Children)
        {
            if (MemberPaths.ErrorOf(member.Name!, table.Record) is { } error)
            {
                reader.Report(member, error);
                continue;
            }

            values.Add(new(member.Name!, [.. member.OneOrMany.Select(reader.ScalarOf).OfType<string>()], member.Location));
        }

        return [.. values];
    }

    private string? SeparatorOf(JsonValue value)
    {
        if (value["separator"] is not { } separator || reader.TextOf(separator) is not { } text)
        {
            return null;
        }

        if (text.Length == 1 && char.IsAscii(text[0]) && text[0] is not ('"' or '\r' or '\n'))
        {
            return text;
        }

        reader.Report(separator, $"The separator {MessageText.Quoted(text)} is not a single ASCII character, such as \",\", \";\" or \"|\".");
        return null;
    }

    private DateForms DatesOf(JsonValue value)
    {
        if (value.String is not null)
        {
            return new() { Order = reader.WordOf(value, DateForms.Orders) };
        }

        return !reader.CheckObject(value, "the form of dates", DateMembers) ? new() : new()
        {
            Order = reader.Word(value, "order", DateForms.Orders),
            Formats = reader.Texts(value, "formats") ?? [],
            Serial = reader.Word(value, "serial", DateForms.Serials),
        };
    }

    private NumberForms NumbersOf(JsonValue value)
    {
        if (!reader.CheckObject(value, "the form of numbers", NumberMembers))
        {
            return new();
        }

        var forms = new NumberForms { Decimal = reader.Word(value, "decimal", [".", ","]), Grouping = reader.Word(value, "grouping", [",", ".", " ", "'", "_"]) };
        if (forms.Decimal is not null && forms.Decimal == forms.Grouping)
        {
            reader.Report(value, $"{MessageText.Quoted(forms.Decimal)} cannot separate both decimals and groups of digits.");
        }

        return forms;
    }

    private ActorRules ActorsOf(JsonValue value)
    {
        if (!reader.CheckObject(value, "the rules for actors", ActorMembers))
        {
            return new();
        }

        var kinds = new List<(string, string)>();
        if (value["kinds"] is { } map && reader.CheckIsObject(map, "an object with a kind for each pattern of names"))
        {
            var words = RecordShape.Of(typeof(Actor)).Find("kind")!.Words; // every actor has a kind
            kinds.AddRange(map.Children.Select(pattern => (pattern.Name!, reader.WordOf(pattern, words))).Where(static pattern => pattern.Item2 is not null).Select(static pattern => (pattern.Item1, pattern.Item2!)));
        }

        var aliases = new List<(string, string)>();
        if (value["aliases"] is { } names && reader.CheckIsObject(names, "an object with the aliases of each name"))
        {
            aliases.AddRange(names.Children.SelectMany(name => reader.TextsOf(name).Select(alias => (alias, name.Name!))));
        }

        return new() { Kinds = [.. kinds], Aliases = [.. aliases] };
    }

    private Uri? BaseOf(JsonValue value)
    {
        if (reader.TextOf(value) is not { } text || WebAddress.IsAbsolute(text))
        {
            return value.String is { } address ? new(address) : null;
        }

        reader.Report(value, $"{MessageText.Quoted(text)} is no absolute http or https address, such as \"https://example.org/\".");
        return null;
    }

    private ValueList<(string, RatingScale)> ScalesOf(JsonValue value) =>
        reader.CheckIsObject(value, "an object with scales") ? [.. value.Children.Select(scale => (scale.Name!, ScaleOf(scale))).Where(static scale => scale.Item2 is not null).Select(static scale => (scale.Item1, scale.Item2!))] : [];

    private string? ScaleNameOf(JsonValue value, TableSettings table)
    {
        if (value["scale"] is not { } scale || reader.TextOf(scale) is not { } name)
        {
            return null;
        }

        if (table.Scales.IsEmpty)
        {
            reader.Report(scale, $"The scale {MessageText.Quoted(name)} is not declared; declare it under \"scales\".");
            return null;
        }

        return reader.WordOf(scale, [.. table.Scales.Select(static known => known.Name)]);
    }

    private RatingScale? ScaleOf(JsonValue value)
    {
        List<(string, string)> values = [];
        if (value.IsList)
        {
            values = [.. reader.TextsOf(value).Select(static (word, index) => (word, (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)))];
        }
        else if (value.IsObject)
        {
            values = [.. value.Children.Where(number => number.Kind == JsonKind.Number || reader.ReportWrong(number, "a number")).Select(static number => (number.Name!, number.Scalar!)).OrderBy(static pair => double.Parse(pair.Item2, System.Globalization.CultureInfo.InvariantCulture))];
        }
        else
        {
            reader.ReportWrong(value, "a list of verdicts from the worst to the best, or an object with a number for each verdict");
            return null;
        }

        if (values.Count < 2)
        {
            reader.Report(value, "A scale has at least two verdicts.");
            return null;
        }

        return new([.. values]);
    }
}
