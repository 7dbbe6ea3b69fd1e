using System.Globalization;
using System.Text;
using ClaimModel.Diagnostics;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>Applies a mapping to the columns of a table. Not thread-safe.</summary>
/// <param name="settings">The mapping.</param>
/// <param name="headings">The headings; those of a table without headings are <c>#1</c>, <c>#2</c> and so on.</param>
/// <param name="report">Receives the mistakes of the mapping.</param>
internal sealed class TablePlanner(TableSettings settings, IReadOnlyList<string> headings, Action<DiagnosticLocation, string> report)
{
    private const int MaxSlugLength = 60;

    private readonly ObjectNode _root = new(RecordShape.Named(settings.Record)!); // the mapping has been checked
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);
    private readonly List<PlannedColumn> _dropped = [];

    /// <summary>Returns the names of the columns: of columns with the same heading, the second and later ones have a number in brackets.</summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<string> headings)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return [.. headings.Select((heading, index) =>
        {
            if (heading.Length == 0)
            {
                return string.Create(CultureInfo.InvariantCulture, $"#{index + 1}");
            }

            counts[heading] = counts.GetValueOrDefault(heading) + 1;
            return counts[heading] == 1 ? heading : string.Create(CultureInfo.InvariantCulture, $"{heading}[{counts[heading]}]");
        })];
    }

    /// <summary>Returns the plan.</summary>
    public TablePlan Plan()
    {
        // Custom members of the mapping have their names first, so that those of columns without mapping differ.
        foreach (var custom in settings.Columns.Where(static column => column is { Target: { } target, IsUnmapped: false } && MemberPaths.IsCustom(target)))
        {
            _slugs.Add(custom.Target!); // just checked
        }

        var mapped = new HashSet<int>();
        foreach (var column in settings.Columns)
        {
            if (Find(column.Column, column.Location) is { } index)
            {
                mapped.Add(index);
                AddColumn(index, column);
            }
        }

        for (var index = 0; index < headings.Count; index++)
        {
            if (!mapped.Contains(index))
            {
                AddUnmapped(index);
            }
        }

        foreach (var constant in settings.Constants)
        {
            var value = ValueAt(constant.Target);
            value.Constant = Converted(constant, value.Member);
        }

        foreach (var fallback in settings.Defaults)
        {
            var value = ValueAt(fallback.Target);
            value.Default = Converted(fallback, value.Member);
        }

        var idColumns = settings.Id.Select(column => Find(column.Column, column.Location)).OfType<int>().ToList();
        CheckRequired();
        _root.Complete();
        return new(_root, idColumns, headings, _dropped, Extra);
    }

    /// <summary>Converts the values of the mapping as those of cells are converted.</summary>
    private FixedValue Converted(FixedValue fixedValue, MemberShape member)
    {
        var source = new ValueSource(new(-1, fixedValue.Target, "", new(fixedValue.Target, fixedValue.Target, fixedValue.Location), settings), member);
        var values = new List<string>();
        foreach (var converted in fixedValue.Values.Select(source.Convert))
        {
            if (converted.Error is { } error)
            {
                report(fixedValue.Location, error);
            }
            else if (converted.Value is { } value)
            {
                values.Add(value);
            }
        }

        return fixedValue with { Values = [.. values] };
    }

    private void AddColumn(int index, ColumnMapping column)
    {
        var planned = Planned(index, column);
        if (column.Target is null)
        {
            _dropped.Add(planned);
            return;
        }

        var value = ValueAt(column.Target);
        if (value.Member.Kind == MemberKind.Custom && value.Sources.Count > 0 && column.IsUnmapped)
        {
            report(column.Location, $"Several columns are kept as {MessageText.Quoted(column.Target)}.");
        }

        value.Add(planned);
    }

    private void AddUnmapped(int index)
    {
        var mapping = new ColumnMapping(headings[index], null, settings.Location) { IsUnmapped = true };
        if (!settings.KeepsUnmapped)
        {
            _dropped.Add(Planned(index, mapping));
            return;
        }

        var planned = Planned(index, mapping);
        _root.GetOrAdd(MemberShape.Custom(planned.KeptAs)).GetOrAddValue().Add(planned);
    }

    private PlannedColumn Extra(int index) => Planned(index, new(string.Create(CultureInfo.InvariantCulture, $"#{index + 1}"), null, settings.Location));

    private PlannedColumn Planned(int index, ColumnMapping mapping)
    {
        var heading = index < headings.Count ? headings[index] : mapping.Column;
        var keptAs = mapping.Target is { } target && MemberPaths.IsCustom(target) ? target : UniqueSlug(heading, index);
        return new(index, heading, keptAs, mapping, settings);
    }

    private string UniqueSlug(string heading, int index)
    {
        var slug = heading.StartsWith('#') ? string.Create(CultureInfo.InvariantCulture, $"x-column-{index + 1}") : SlugOf(heading, index);
        var unique = slug;
        for (var number = 2; !_slugs.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        return unique;
    }

    /// <summary>Returns the name of the custom member that keeps a column.</summary>
    public static string SlugOf(string heading, int index)
    {
        var slug = new StringBuilder("x-");
        foreach (var letter in heading)
        {
            if (char.IsLetterOrDigit(letter) && slug.Length < MaxSlugLength)
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var name = slug.ToString().TrimEnd('-');
        return name.Length > 1 ? name : string.Create(CultureInfo.InvariantCulture, $"x-column-{index + 1}");
    }

    /// <summary>Returns the value at the end of a path, which has been checked.</summary>
    private ValueNode ValueAt(string path)
    {
        _ = RecordPath.TryParse(path, out var steps);
        var node = _root;
        for (var index = 0; ; index++)
        {
            var name = steps![index].Name!; // the path has been checked
            var member = MemberPaths.IsCustom(name) ? MemberShape.Custom(name) : node.Shape.Find(name)!;
            var next = node.GetOrAdd(member);
            var number = 1;
            if (index + 1 < steps.Count && steps[index + 1].Name is null)
            {
                number = steps[++index].Number;
            }

            if (member.Kind == MemberKind.KeyedTexts)
            {
                return next.GetOrAddKeyed(steps[index + 1].Name!);
            }

            if (index == steps.Count - 1)
            {
                return next.GetOrAddValue();
            }

            node = member.Kind == MemberKind.Record ? next.GetOrAddRecord(number) : next.GetOrAddDetails();
        }
    }

    private int? Find(string column, DiagnosticLocation location)
    {
        for (var index = 0; index < headings.Count; index++)
        {
            if (headings[index] == column)
            {
                return index;
            }
        }

        for (var index = 0; index < headings.Count; index++)
        {
            if (headings[index].Trim().Equals(column.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        if (MappingReader.IsColumnNumber(column, out var numbered) && numbered < headings.Count)
        {
            return numbered;
        }

        var near = SpellingSuggestion.For(column, headings);
        report(location, $"The table has no column {MessageText.Quoted(column)}.{(near is null ? $" It has {MessageText.Count(headings.Count, "column")}: {Some()}." : MessageText.DidYouMean(near))}");
        return null;
    }

    private void CheckRequired()
    {
        foreach (var member in _root.Shape.Members)
        {
            // Ids are made, and names of actors and topics can be.
            if (member is { IsRequired: true, Kind: not MemberKind.OwnId } && _root.Find(member.Name) is null)
            {
                report(settings.Location, $"No column feeds {MessageText.Quoted(member.Name)}, which {MessageText.WithArticle(_root.Shape.TypeName)} requires. The table has {MessageText.Count(headings.Count, "column")}: {Some()}. Write a mapping; \"claimmodel import FILE --suggest\" writes one to start from.");
            }
        }
    }

    private string Some()
    {
        const int MaxShown = 12;
        var shown = string.Join(", ", headings.Take(MaxShown).Select(static heading => MessageText.Quoted(heading)));
        return headings.Count > MaxShown ? $"{shown}, …" : shown;
    }
}
