using ClaimModel.Interchange.Tables.Conversion;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Interchange.Tables.Rows;

namespace ClaimModel.Interchange.Tables.Suggestions;

/// <summary>Matches columns with members of claims by their headings: the words that people use, in any order and case.</summary>
internal static class HeadingWords
{
    /// <summary>The separator of several values in the cell of a list, if a mapping does not declare another.</summary>
    public const string ListSeparator = ";";

    /// <summary>For each member, the words for it, the clearest first. A column feeds the first member for which it has a word.</summary>
    private static readonly (string Path, string[] Words)[] Table =
    [
        ("id", Words("id claimid claim_id key identifier guid uuid")),
        ("text", Words("claim claimtext claim_text claimreviewed statement text assertion allegation sentence content behauptung aussage affirmation déclaration declaration afirmación declaración")),
        ("claimants", Words("claimant claimants speaker speakers speakername saidby claimedby statedby politician who person sprecher sprecherin orateur locuteur orador hablante author authors autor autorin auteur")),
        ("claimants.roles.title", Words("speakerjob speakerjobtitle speakerrole jobtitle job position occupation role amt fonction cargo")),
        ("claimants.x-party", Words("party partyaffiliation partei parti partido")),
        ("claimants.x-state", Words("state stateinfo speakerstate")),
        ("assertedOn", Words("assertedon claimdate date dateofclaim datesaid saidon statementdate when datum fecha")),
        ("language", Words("language lang locale sprache langue idioma")),
        ("citations.source", Words("url link sourceurl claimurl source sources reference references website href quelle lien fuente enlace")),
        ("citations.source.title", Words("sourcetitle sourcename publication headline outlet source quelle fuente")),
        ("citations.quote.exact", Words("quote quotation originalquote originaltext zitat cita")),
        ("citations.locator", Words("locator page timecode seite")),
        ("topics", Words("topic topics subject subjects category categories theme themes issue thema themen sujet tema")),
        ("tags", Words("tag tags keyword keywords schlagworte")),
        ("reviews.verdict", Words("verdict rating ruling label truth veracity truthrating factcheckrating verdikt urteil bewertung verdicto veredicto")),
        ("reviews.reviewer", Words("reviewer factchecker checkedby reviewedby reviewauthor")),
        ("reviews.url", Words("reviewurl factcheckurl rulingurl reviewlink")),
        ("reviews.publishedOn", Words("reviewdate rulingdate factcheckdate checkedon reviewedon datereviewed")),
        ("reviews.explanation", Words("explanation justification rulingexplanation begründung")),
        ("recordedBy", Words("recordedby enteredby addedby")),
        ("recordedOn", Words("recordedon enteredon addedon")),
    ];

    /// <summary>Members that several columns can feed, because they are lists.</summary>
    private static readonly HashSet<string> Lists = ["claimants", "topics", "tags"];

    /// <summary>Returns a mapping of the columns whose headings are known words, or paths of members.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="settings">The mapping, which has no columns.</param>
    /// <param name="row">The location of the headings.</param>
    public static TableSettings Map(IReadOnlyList<string> headings, TableSettings settings, RowLocation row)
    {
        var targets = new string?[headings.Count];
        for (var column = 0; column < headings.Count; column++)
        {
            targets[column] = MemberPaths.ErrorOf(headings[column], settings.Record) is null ? headings[column] : null;
        }

        if (settings.Record == "claim")
        {
            MatchWords(headings, targets);
        }

        return settings with
        {
            Columns = [.. headings.Select((heading, column) => (heading, column)).Where(entry => targets[entry.column] is not null).Select(entry => new ColumnMapping(entry.heading, targets[entry.column], row.Of(entry.column))
            {
                Separator = targets[entry.column] is { } target && IsList(target, settings.Record) ? ListSeparator : null,
            })],
        };
    }

    private static void MatchWords(IReadOnlyList<string> headings, string?[] targets)
    {
        var keys = headings.Select(WordText.KeyOf).ToList();
        foreach (var (path, words) in Table)
        {
            if (targets.Contains(path))
            {
                continue;
            }

            foreach (var word in words)
            {
                var column = keys.FindIndex(key => key == word);
                if (column >= 0 && targets[column] is null && CanFeed(path, word, targets))
                {
                    targets[column] = path;
                    if (!Lists.Contains(path) || path == "claimants")
                    {
                        break;
                    }
                }
            }
        }

        var isQuoteOnly = targets.Contains("citations.quote.exact") && !targets.Contains("citations.source");
        for (var column = 0; column < targets.Length; column++)
        {
            var target = targets[column];
            if (target == "citations.quote.exact" && !targets.Contains("text"))
            {
                targets[column] = "text"; // a table of quotations
            }
            else if ((isQuoteOnly && target is "citations.quote.exact" or "citations.locator") || (target?.StartsWith("claimants.", StringComparison.Ordinal) == true && !targets.Contains("claimants")))
            {
                targets[column] = null;
            }
        }
    }

    /// <summary>Determines whether a word means a member, given the columns that were matched before.</summary>
    private static bool CanFeed(string path, string word, string?[] targets) =>
        path != "citations.source.title" || targets.Contains("citations.source") || word is not ("source" or "quelle" or "fuente");

    private static bool IsList(string target, string record)
    {
        var shape = RecordShape.Named(record)!; // the mapping has been checked
        return shape.Find(target) is { IsList: true, Kind: not MemberKind.Source };
    }

    private static string[] Words(string words) => [.. words.Split(' ').Select(WordText.KeyOf).Distinct()];
}
