using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tables.Importing;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Json.Writing;
using ClaimModel.Streams;

namespace ClaimModel.Interchange.Tables.Suggestions;

/// <summary>Writes the mapping that fits a table, from its headings and first rows.</summary>
internal static class MappingSuggestion
{
    private const int MaxRows = 1000;

    /// <summary>A cell with so many characters is no heading.</summary>
    private const int MaxHeadingLength = 40;

    private const string Scale = "verdicts";

    /// <summary>Returns the mapping as JSON text.</summary>
    public static string Of(RowSource rows)
    {
        var first = new List<string>();
        while (Read(rows))
        {
            if (!rows.IsBlank)
            {
                first.AddRange(Enumerable.Range(0, rows.Count).Select(column => rows.Cell(column).Trim()));
                break;
            }
        }

        var settings = HeadingWords.Map(TablePlanner.NamesOf(first), new(), new NoLocation());
        var hasHeadings = settings.Columns.Any(static column => column.Target == "text") || !first.Exists(static cell => cell.Length > MaxHeadingLength || VerdictWords.RankOf(cell) is not null);
        var names = TablePlanner.NamesOf(hasHeadings ? first : [.. first.Select(static _ => "")]);
        var samples = names.Select(static name => new ColumnSample(name)).ToList();
        if (!hasHeadings)
        {
            Add(samples, first);
        }

        for (var count = 0; count < MaxRows && Read(rows); count++)
        {
            Add(samples, [.. Enumerable.Range(0, Math.Min(samples.Count, rows.Count)).Select(rows.Cell)]);
        }

        var targets = samples.ConvertAll(sample => hasHeadings ? settings.Columns.FirstOrDefault(column => column.Column == sample.Name)?.Target : null);
        if (!targets.Contains("text"))
        {
            GuessTargets(samples, targets);
        }

        return Write(samples, targets, hasHeadings);
    }

    /// <summary>Moves to the next row; false at the end, and where the rest cannot be read.</summary>
    private static bool Read(RowSource rows)
    {
        try
        {
            return rows.Read();
        }
        catch (Exception exception) when (exception is ImportFailure or DecompressionException)
        {
            return false; // importing reports it
        }
    }

    private static void Add(List<ColumnSample> samples, List<string> cells)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            samples[column].Add(cells[column]);
        }
    }

    /// <summary>Guesses what the columns are from their cells.</summary>
    private static void GuessTargets(List<ColumnSample> samples, List<string?> targets)
    {
        Guess("reviews.verdict", static sample => sample.AreVerdicts);
        Guess("citations.source", static sample => sample.AreAddresses);
        Guess("assertedOn", static sample => sample.AreDates);
        var longest = Enumerable.Range(0, samples.Count).Where(column => targets[column] is null && samples[column].MeanLength > 0).OrderByDescending(column => samples[column].MeanLength).FirstOrDefault(-1);
        if (longest >= 0)
        {
            targets[longest] = "text";
        }

        if (targets.Count > 1 && targets[0] is null && samples[0].IsUnique && samples[0].Share(static cell => cell.Contains(' ', StringComparison.Ordinal)) == 0)
        {
            targets[0] = "id";
        }

        void Guess(string target, Func<ColumnSample, bool> isTarget)
        {
            var column = targets.Contains(target) ? -1 : samples.FindIndex(sample => sample.Cells.Count > 0 && isTarget(sample));
            if (column >= 0 && targets[column] is null)
            {
                targets[column] = target;
            }
        }
    }

    private static string Write(List<ColumnSample> samples, List<string?> targets, bool hasHeadings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = ClaimJsonEncoder.Instance }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", MappingSchema.Id);
            json.WriteString("claimModelMap", MappingDocument.Version);
            if (!hasHeadings)
            {
                json.WriteBoolean("headings", false);
            }

            json.WriteStartObject("columns");
            var scale = WriteColumns(json, samples, targets);
            json.WriteEndObject();
            if (scale.Count > 0)
            {
                json.WriteStartObject("scales");
                WriteTexts(json, Scale, scale);
                json.WriteEndObject();
            }

            WriteTexts(json, "empty", TableSettings.DefaultEmpty);
            json.WriteBoolean("html", true);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    private static IReadOnlyList<string> WriteColumns(Utf8JsonWriter json, List<ColumnSample> samples, List<string?> targets)
    {
        IReadOnlyList<string> scale = [];
        var claim = RecordShape.Of(typeof(Claim));
        var custom = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < samples.Count; column++)
        {
            var (sample, target) = (samples[column], targets[column] ?? CustomName(samples[column].Name, column, custom));
            var member = claim.Find(target);
            var separator = member is { IsList: true } ? sample.Separator(isOfWords: target is "topics" or "tags") ?? HeadingWords.ListSeparator : null;
            var dates = member is { Kind: MemberKind.Date or MemberKind.Period } || target.EndsWith("publishedOn", StringComparison.Ordinal) ? sample.Dates() : null;
            var verdicts = target == "reviews.verdict" ? sample.Scale() : [];
            if (separator is null && dates is null && verdicts.Count == 0)
            {
                json.WriteString(sample.Name, target);
                continue;
            }

            json.WriteStartObject(sample.Name);
            json.WriteString("to", target);
            if (separator is not null)
            {
                json.WriteString("separator", separator);
            }

            if (dates?.Order is { } order)
            {
                json.WriteString("dates", order);
            }
            else if (dates?.Serial is { } serial)
            {
                json.WriteStartObject("dates");
                json.WriteString("serial", serial);
                json.WriteEndObject();
            }

            if (verdicts.Count > 0)
            {
                json.WriteString("scale", Scale);
                scale = verdicts;
            }

            json.WriteEndObject();
        }

        return scale;
    }

    private static string CustomName(string heading, int column, HashSet<string> names)
    {
        var slug = heading.StartsWith('#') ? string.Create(CultureInfo.InvariantCulture, $"x-column-{column + 1}") : TablePlanner.SlugOf(heading, column);
        var name = slug;
        for (var number = 2; !names.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        return name;
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private sealed class NoLocation : RowLocation
    {
        public override DiagnosticLocation Of(int column) => DiagnosticLocation.Dataset;
    }
}
