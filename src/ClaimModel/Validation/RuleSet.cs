using System.Collections.Frozen;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>The rules that a validation evaluates, each with its severity.</summary>
/// <remarks>Rule sets are immutable and thread-safe: <see cref="With"/>, <see cref="Without(string[])"/> and <see cref="WithSeverity"/> return a new set.</remarks>
public sealed partial class RuleSet
{
    private const string BuiltInPrefix = "CM";

    private readonly FrozenDictionary<string, DiagnosticSeverity> _severities;
    private readonly RecordRule[] _checks;
    private readonly Rule[] _rules;

    /// <summary>The rules for each type of record, by its index.</summary>
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

        Texts = _checks.OfType<TextRule>().Select(rule => new ConfiguredTextRule(rule, _severities[rule.Rule.Code])).ToArray();
    }

    /// <summary>Gets all rules of ClaimModel, with their default severities.</summary>
    public static RuleSet Default { get; } = CreateDefault();

    /// <summary>Gets the rules of the set, ordered by code.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>Gets a value indicating whether the set contains only rules of ClaimModel, which can be evaluated in any order and more than once.</summary>
    internal bool HasOnlyBuiltInRules => _checks.All(static check => check.Rule.Code.StartsWith(BuiltInPrefix, StringComparison.Ordinal));

    /// <summary>Gets the rules for texts in records of all types.</summary>
    internal ConfiguredTextRule[] Texts { get; }

    /// <summary>Finds a rule by its code.</summary>
    /// <param name="code">The code, such as <c>CM4102</c>.</param>
    /// <returns>The rule; null if the set does not contain it.</returns>
    public Rule? Find(string code) => Array.Find(_rules, rule => rule.Code == code);

    /// <summary>Returns the severity of a rule in this set.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The severity; null if the set does not contain the rule.</returns>
    public DiagnosticSeverity? SeverityOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _severities.TryGetValue(rule.Code, out var severity) ? severity : null;
    }

    /// <summary>Returns a diagnostic with the severity that its rule has in this set, unless it is less severe than its rule by default; null if the set does not contain the rule.</summary>
    internal Diagnostic? Configure(Diagnostic diagnostic) =>
        Configure(diagnostic.Rule, diagnostic.Severity) is not { } severity ? null
        : diagnostic.Severity == severity ? diagnostic
        : diagnostic with { Severity = severity };

    /// <summary>Returns the severity in this set of a diagnostic of reading; null if it is not reported. Rules about files in other formats belong to no set, and are always reported.</summary>
    internal DiagnosticSeverity? Configure(Rule rule, DiagnosticSeverity severity) =>
        SeverityOf(rule) is { } configured ? (severity == rule.Severity ? configured : severity)
        : Default.SeverityOf(rule) is null ? severity
        : null;

    /// <summary>Determines whether violations of a rule are errors in every set, because values that violate it are skipped when a document is read. This applies to most rules about files and JSON (CM00xx).</summary>
    /// <param name="rule">The rule.</param>
    public static bool IsAlwaysError(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Severity == DiagnosticSeverity.Error && JsonRules.All.Contains(rule);
    }

    /// <summary>Returns a set without some of the rules.</summary>
    /// <param name="codes">The codes of the rules to remove.</param>
    /// <exception cref="ArgumentException">The set does not contain a rule with one of the codes, or one of the rules is always an error (<see cref="IsAlwaysError"/>).</exception>
    public RuleSet Without(params string[] codes) => Without((IEnumerable<string>)codes);

    /// <inheritdoc cref="Without(string[])"/>
    public RuleSet Without(IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var left = codes.Select(code => RequireNotAlwaysError(code, nameof(codes)).Code).ToHashSet();
        return new(
            Array.FindAll(_rules, rule => !left.Contains(rule.Code)),
            Array.FindAll(_checks, check => !left.Contains(check.Rule.Code)),
            _severities.Where(entry => !left.Contains(entry.Key)).ToDictionary());
    }

    /// <summary>Returns a set in which a rule has another severity.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="severity">The new severity.</param>
    /// <exception cref="ArgumentException">The set does not contain a rule with the code, or the rule is always an error (<see cref="IsAlwaysError"/>).</exception>
    public RuleSet WithSeverity(string code, DiagnosticSeverity severity)
    {
        var rule = severity == DiagnosticSeverity.Error ? Require(code, nameof(code)) : RequireNotAlwaysError(code, nameof(code));
        return new(_rules, _checks, new Dictionary<string, DiagnosticSeverity>(_severities) { [rule.Code] = severity });
    }

    /// <summary>Returns a set with an additional custom rule.</summary>
    /// <param name="rule">The rule. Its code must not start with <c>CM</c>, which is reserved for the rules of ClaimModel.</param>
    /// <exception cref="ArgumentException">The code starts with <c>CM</c>, the set already contains a rule with the code, or the type of the rule is not one of the types that <see cref="RecordRule{TRecord}"/> lists.</exception>
    public RuleSet With(RecordRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var code = rule.Rule.Code;
        if (code.StartsWith(BuiltInPrefix, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The code {code} starts with CM, the prefix of the rules of ClaimModel; use another prefix.", nameof(rule));
        }

        if (Find(code) is not null)
        {
            throw new ArgumentException($"The set already has a rule {code}.", nameof(rule));
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

    private static RuleSet CreateDefault()
    {
        RecordRule[] checks =
        [
            .. TextRules.All, .. IdRules.All, .. ActorRules.All, .. TopicRules.All, .. SourceRules.All, .. ClaimRules.All, .. ContradictionRules.All, .. PredicateRules.All, .. DatasetRules.All, .. UnitRules.All,
        ];
        var rules = JsonRules.All.Append(TextRules.RequiredValue).Append(TextRules.NormalizationChecked).Concat(checks.Select(check => check.Rule)).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal).ToArray();
        return new(rules, checks, rules.ToDictionary(rule => rule.Code, rule => rule.Severity));
    }

    /// <summary>Returns a rule that may be removed or given another severity. Other rules report values that are skipped, which must not go unnoticed.</summary>
    private Rule RequireNotAlwaysError(string code, string parameter)
    {
        var rule = Require(code, parameter);
        return IsAlwaysError(rule)
            ? throw new ArgumentException($"Rule {code} must remain an error: a value that violates it is not part of the dataset.", parameter)
            : rule;
    }

    private Rule Require(string code, string parameter) =>
        Find(code) ?? throw new ArgumentException($"There is no rule {MessageText.Quoted(code)}.{MessageText.DidYouMean(SpellingSuggestion.For(code, _rules.Select(rule => rule.Code)))}", parameter);

    /// <summary>Returns the rules for records of a type.</summary>
    internal ConfiguredRule<TRecord>[] For<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => (ConfiguredRule<TRecord>[])_byType[RecordType.Of<TRecord>().Index];

    /// <summary>Selects the rules for records of a type.</summary>
    private sealed class Selection(RuleSet rules) : IRecordTypeVisitor<object>
    {
        public object Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
            rules._checks.OfType<RecordRule<TRecord>>()
                .Select(check => new ConfiguredRule<TRecord>(check, rules._severities[check.Rule.Code]))
                .ToArray();
    }
}
