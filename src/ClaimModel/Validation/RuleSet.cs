using System.Collections.Frozen;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Validation.Rules;

namespace ClaimModel.Validation;

/// <summary>The rules that a validation keeps, each with the severity it has there.</summary>
/// <remarks>Immutable and thread-safe: what changes a set gives another set.</remarks>
public sealed class RuleSet
{
    private const string OwnPrefix = "CM";

    private readonly FrozenDictionary<string, DiagnosticSeverity> _severities;
    private readonly RecordRule[] _checks;
    private readonly Rule[] _rules;

    /// <summary>For each type of record, by its index, the rules that look at such records.</summary>
    private readonly object[] _byType;

    private RuleSet(Rule[] rules, RecordRule[] checks, IReadOnlyDictionary<string, DiagnosticSeverity> severities)
    {
        _rules = rules;
        _checks = checks;
        _severities = severities.ToFrozenDictionary();
        _byType = new object[RecordType.All.Length];
        foreach (var type in RecordType.All)
        {
            _byType[type.Index] = type.Accept(new Selection(this));
        }

        Texts = _checks.OfType<TextRule>().Select(rule => new ActiveTextRule(rule, _severities[rule.Rule.Code])).ToArray();
    }

    /// <summary>All rules of ClaimModel, with their own severities.</summary>
    public static RuleSet Default { get; } = MakeDefault();

    /// <summary>The rules of the set, in the order of their codes.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>Whether all rules are ClaimModel's own, of which it is known that they may be asked at any time, and more than once.</summary>
    internal bool IsOwn => _checks.All(static check => check.Rule.Code.StartsWith(OwnPrefix, StringComparison.Ordinal));

    /// <summary>Rules for the texts of records of every type.</summary>
    internal ActiveTextRule[] Texts { get; }

    /// <summary>The rule of a code, null where the set has none.</summary>
    public Rule? Find(string code) => Array.Find(_rules, rule => rule.Code == code);

    /// <summary>The severity that a rule has in this set, null where it is switched off.</summary>
    public DiagnosticSeverity? SeverityOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _severities.TryGetValue(rule.Code, out var severity) ? severity : null;
    }

    /// <summary>Whether a rule is an error in every set, for what breaks it is left out of the dataset: most rules about the text itself.</summary>
    public static bool StaysError(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Severity == DiagnosticSeverity.Error && JsonRules.All.Contains(rule);
    }

    /// <summary>A set without some of the rules.</summary>
    /// <param name="codes">The codes of the rules to switch off.</param>
    /// <exception cref="ArgumentException">The set has no rule of such a code, or what breaks the rule is left out in reading.</exception>
    public RuleSet Without(params IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var left = codes.Select(code => RequireChangeable(code, nameof(codes)).Code).ToHashSet();
        return new(
            Array.FindAll(_rules, rule => !left.Contains(rule.Code)),
            Array.FindAll(_checks, check => !left.Contains(check.Rule.Code)),
            _severities.Where(entry => !left.Contains(entry.Key)).ToDictionary());
    }

    /// <summary>A set in which a rule has another severity.</summary>
    /// <exception cref="ArgumentException">The set has no rule of the code, or what breaks the rule is left out in reading, so that it stays an error.</exception>
    public RuleSet WithSeverity(string code, DiagnosticSeverity severity)
    {
        var rule = severity == DiagnosticSeverity.Error ? Require(code, nameof(code)) : RequireChangeable(code, nameof(code));
        return new(_rules, _checks, new Dictionary<string, DiagnosticSeverity>(_severities) { [rule.Code] = severity });
    }

    /// <summary>A set with a rule of your own.</summary>
    /// <param name="rule">The rule; its code begins with a prefix of your own.</param>
    /// <exception cref="ArgumentException">The code begins with <c>CM</c>, which is ClaimModel's prefix, the set has a rule of that code, or the rule is for a part of a record.</exception>
    public RuleSet With(RecordRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var code = rule.Rule.Code;
        if (code.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The code {code} begins with CM, the prefix of ClaimModel's own rules; take another.", nameof(rule));
        }

        if (Find(code) is not null)
        {
            throw new ArgumentException($"The set has a rule {code} already.", nameof(rule));
        }

        if (RecordType.Of(rule.RecordType) is null)
        {
            throw new ArgumentException($"A {rule.RecordType.Name} is part of another record; write the rule for the record that contains it.", nameof(rule));
        }

        return new(
            [.. _rules.Append(rule.Rule).OrderBy(known => known.Code, StringComparer.Ordinal)],
            [.. _checks, rule],
            new Dictionary<string, DiagnosticSeverity>(_severities) { [code] = rule.Rule.Severity });
    }

    private static RuleSet MakeDefault()
    {
        RecordRule[] checks =
        [
            .. TextRules.All, .. ActorRules.All, .. TopicRules.All, .. SourceRules.All, .. ClaimRules.All, .. ContradictionRules.All, .. DatasetRules.All,
        ];
        var rules = JsonRules.All.Append(TextRules.Set).Concat(checks.Select(check => check.Rule)).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal).ToArray();
        return new(rules, checks, rules.ToDictionary(rule => rule.Code, rule => rule.Severity));
    }

    /// <summary>A rule that may be switched off: what breaks any other is left out in reading, and nobody may miss that in silence.</summary>
    private Rule RequireChangeable(string code, string parameter)
    {
        var rule = Require(code, parameter);
        return StaysError(rule)
            ? throw new ArgumentException($"Rule {code} stays an error: what breaks it is left out of the dataset.", parameter)
            : rule;
    }

    private Rule Require(string code, string parameter) =>
        Find(code) ?? throw new ArgumentException($"There is no rule {MessageText.Quoted(code)}.{MessageText.DidYouMean(SpellingSuggestion.For(code, _rules.Select(rule => rule.Code)))}", parameter);

    /// <summary>Returns the rules that look at records of a type.</summary>
    internal ActiveRule<TRecord>[] For<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => (ActiveRule<TRecord>[])_byType[RecordType.Of<TRecord>().Index];

    /// <summary>Selects the rules that look at records of a type.</summary>
    private sealed class Selection(RuleSet rules) : IRecordTypeVisitor<object>
    {
        public object Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
            rules._checks.OfType<RecordRule<TRecord>>()
                .Select(check => new ActiveRule<TRecord>(check, rules._severities[check.Rule.Code], JsonCodecs.Record<TRecord>().MembersNamed(check.OnlyWith)))
                .ToArray();
    }
}
