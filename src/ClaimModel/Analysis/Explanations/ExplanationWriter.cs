using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Measures;
using ClaimModel.Model.Claims;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Explains findings in a short paragraph: who claims what, when, and why that is a contradiction.</summary>
/// <remarks>
/// <para>
/// Nothing is said about a person that is not recorded: the verbs are those of the stances, and each date stands beside the names of those who
/// spoke on it. Names and labels stand in place of ids; words are as written, in quotation marks. Texts of claims are not quoted, except where
/// it is disputed that something was said: a text may say more than the proposition that was compared.
/// </para>
/// <para>
/// Sentences read well for any predicate: one that is recognized as a noun or a verb is part of the sentence, and any other one stands between
/// commas. Lists are cut, so that an explanation rarely has more than 1,000 characters, and at most 12,000 if all names are as long as
/// possible.
/// </para>
/// <para>This type is thread-safe.</para>
/// </remarks>
internal sealed class ExplanationWriter
{
    private readonly Lazy<AliasTable> _aliases;
    private readonly Lazy<UnitTable> _units;

    /// <summary>Creates a writer.</summary>
    /// <param name="dataset">The dataset, for names and labels.</param>
    /// <param name="language">The language of names and labels; null for that of the dataset.</param>
    public ExplanationWriter(ClaimDataset dataset, LanguageTag? language)
    {
        Labels = new(dataset, language);
        Clauses = new(dataset, Labels);
        _aliases = new(() => new(dataset));
        PredicateClasses = dataset.Index.PredicateClasses;
        _units = new(() => new(dataset));
    }

    public Labels Labels { get; }

    public ClauseWriter Clauses { get; }

    public AliasTable Aliases => _aliases.Value;

    public UnitTable Units => _units.Value;

    public PredicateClasses PredicateClasses { get; }

    /// <summary>Returns the explanation of a finding.</summary>
    public string Explain(Finding finding)
    {
        var context = new ExplanationContext(finding, this);
        return string.Join(' ', [.. SentenceOf(context), .. Steps.Of(context), .. Reservations.Of(context)]);
    }

    /// <summary>Returns who claims what; for a rule of the caller, after its description.</summary>
    private static IEnumerable<string> SentenceOf(ExplanationContext context)
    {
        var name = RuleNameOf(context.Finding.Rule);
        var setting = Setting.Of(context);
        var sentence = $"{BodyOf(context, name)}.";
        var separator = setting.Length == 0 ? "" : char.IsAsciiDigit(sentence[0]) ? ", " : " ";
        var text = Capitalized($"{setting}{separator}{sentence}");
        return name.Length == 0 ? [context.Finding.Rule.Description, text] : [text];
    }

    /// <summary>Returns the sentence for a rule, without a period.</summary>
    private static string BodyOf(ExplanationContext context, string rule)
    {
        var hasTwoSides = context.Asserting.Count > 0 && context.Opposing.Count > 0;
        return rule switch
        {
            "opposite-stance" or "questioned" when hasTwoSides => StanceSentence.Of(context),
            "denied-quantity" or "denied-date" or "denied-existence" or "denied-broader" when hasTwoSides => DenialSentence.Of(context, rule),
            "exclusive-value" or "disjoint-quantity" or "disjoint-date" when context.Opposing.Count == 0 && !context.HasReversed => ValueSentence.Of(context),
            "disputed-attribution" => AttributionSentence.TryOf(context) ?? ClaimsSentence.Of(context),
            "promise-vs-outcome" => PredictionSentence.Of(context),
            _ => ClaimsSentence.Of(context),
        };
    }

    /// <summary>Returns the name of a rule of ClaimModel; empty for a rule of the caller, which may have any name.</summary>
    private static string RuleNameOf(ConflictRule rule) => ConflictRule.Default.Contains(rule) ? rule.Name : "";

    /// <summary>Capitalizes the first letter unless it is that of a name.</summary>
    private static string Capitalized(string sentence) =>
        sentence.IndexOf(" unnamed voice", StringComparison.Ordinal) is > 0 and var end && sentence.IndexOf(' ', StringComparison.Ordinal) == end
            ? $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}"
            : sentence;
}
