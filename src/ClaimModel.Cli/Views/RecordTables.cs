using System.Globalization;
using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Tables of actors and sources.</summary>
internal static class RecordTables
{
    public static Table Of(IReadOnlyList<Actor> actors, DatasetNames names)
    {
        var table = Make("Name", "Kind", "Roles");
        table.Columns[1].Width = KindWidth(actors.Select(actor => actor.Kind.Word).Concat(actors.Select(actor => actor.Anonymity.Word)));
        foreach (var actor in actors)
        {
            var kind = ScreenText.Short(actor.Kind.Word) + (actor.Anonymity == Anonymity.Named ? "" : $",\n{ScreenText.Short(actor.Anonymity.Word)}");
            table.AddRow(
                NameAndId(names.Actor(actor.Id), [actor.Id.Value, .. actor.Identifiers.Select(Word)]),
                new Text(kind),
                new Text(string.Join('\n', actor.Roles.Select(role => RoleText(role, names)))));
        }

        return table;
    }

    public static Table Of(IReadOnlyList<Source> sources, IReadOnlyList<Claim> claims, DatasetNames names)
    {
        var citing = claims
            .SelectMany(claim => claim.Citations.Select(citation => citation.Source).Distinct())
            .CountBy(source => source)
            .ToDictionary();
        var table = Make("Title", "Kind", "By", "Published", "Claims");
        table.Columns[1].Width = KindWidth(sources.Select(source => source.Kind.Word));
        foreach (var source in sources)
        {
            var by = source.Publisher is { } publisher ? source.Authors.Append(publisher) : source.Authors;
            table.AddRow(
                NameAndId(source.Title is null ? "" : ScreenText.Short(source.Title), [source.Id.Value, .. source.Identifiers.Select(Word)]),
                new Text(ScreenText.Short(source.Kind.Word)),
                new Text(string.Join(", ", by.Select(names.Actor))),
                new Text(source.PublishedOn is null ? "" : ScreenText.Short(source.PublishedOn.ToString())),
                new Text(citing.GetValueOrDefault(source.Id).ToString(CultureInfo.InvariantCulture)).RightJustified());
        }

        return table;
    }

    private static Table Make(params ReadOnlySpan<string> columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, Styles.Bold)).Padding(0, 0, 1, 0));
        }

        return table;
    }

    private static Paragraph NameAndId(string name, IEnumerable<string> ids) =>
        new Paragraph(name).Append($"{(name.Length > 0 ? " " : "")}({string.Join(", ", ids.Select(id => ScreenText.Short(id)))})", Styles.Dim);

    private static string Word(Identifier identifier) => $"{identifier.Scheme} {identifier.Value}";

    /// <summary>Returns a width that fits the known words; longer words are wrapped.</summary>
    private static int KindWidth(IEnumerable<string> words) => Math.Clamp(words.Max(word => word.Length), 4, 16);

    private static string RoleText(Role role, DatasetNames names)
    {
        var organization = role.Organization is { } id ? names.Actor(id) : null;
        var time = role.From is null && role.To is null ? "" : $", {ScreenText.Short($"{role.From} – {role.To}".Trim())}";
        return string.Join(", ", new[] { role.Title is { } title ? ScreenText.Short(title) : null, organization }.OfType<string>()) + time;
    }
}
