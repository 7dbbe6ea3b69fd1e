using ClaimModel.Json.Codecs;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Sketches;
using ClaimModel.Validation.Rules;

namespace ClaimModel.Validation;

/// <summary>Evaluates rules on one record at a time. Not thread-safe.</summary>
internal sealed class RuleRunner
{
    private readonly RuleContext _context;
    private readonly TextVisitor _texts;
    private readonly bool _hasDataset;

    /// <summary>The messages about unknown members so far, if the dataset is in a later minor version, in which each of them is reported once; otherwise null.</summary>
    private readonly HashSet<string>? _laterVersionMembers;

    /// <summary>Creates a runner.</summary>
    /// <param name="records">The records of the dataset; null if there is no dataset, in which case rules that need one are skipped.</param>
    /// <param name="options">The rules for texts, and other options.</param>
    /// <param name="violations">Collects the violations.</param>
    /// <param name="cancellationToken">Cancels the evaluation.</param>
    public RuleRunner(RecordLookup? records, ValidationOptions options, ViolationCollector violations, CancellationToken cancellationToken = default)
    {
        _context = new(records, options, violations, cancellationToken);
        _texts = new(records is { AreFromText: true } ? VisitTargets.Texts : VisitTargets.All, CheckText, ReportUnset, ReportUnknown);
        _hasDataset = records is not null;
        _laterVersionMembers = records is { IsLaterMinorVersion: true } ? [] : null;
    }

    /// <summary>Evaluates the rules for texts on all texts of a record, then the rules for the record.</summary>
    /// <param name="list">The JSON name of the list that contains the record; empty for none.</param>
    /// <param name="position">The position of the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="rules">The rules for the record.</param>
    /// <param name="withTexts">Whether to evaluate the rules for texts.</param>
    public void Evaluate<TRecord>(string list, long position, TRecord record, ConfiguredRule<TRecord>[] rules, bool withTexts = true)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        _context.MoveTo(list, position, record);
        if (withTexts)
        {
            JsonCodecs.Record<TRecord>().Visit(record, _texts);
        }

        foreach (var rule in rules)
        {
            if (_hasDataset || !rule.Check.NeedsDataset)
            {
                _context.Rule = rule;
                rule.Check.Check(record, _context);
            }
        }
    }

    private void CheckText(string text, TextRole role)
    {
        if (CleanText.IsClean(text, role))
        {
            return;
        }

        foreach (var rule in _context.Options.Rules.Texts)
        {
            if (rule.Check.ProblemOf(text, role) is { } problem)
            {
                _context.Rule = rule;
                _context.ReportText(_texts.Path, problem, text, rule.Check.SuggestionOf(text), isBlank: rule.Check == TextRules.Blank, _texts.IsRequired);
            }
        }
    }

    private void ReportUnknown(UnknownMember member)
    {
        if (member.IsDuplicate)
        {
            _context.Rule = new(JsonRules.DuplicateMember, JsonRules.DuplicateMember.Severity, []);
            _context.Report(_texts.Path, member.Message);
        }
        else if (_context.Options.Rules.SeverityOf(JsonRules.KnownMember) is { } severity && IsFirst(member))
        {
            _context.Rule = new(JsonRules.KnownMember, _laterVersionMembers is null ? severity : DiagnosticSeverity.Info, []);
            _context.Report(_texts.Path, member.Message, suggestion: member.Suggestion);
        }
    }

    /// <summary>Determines whether an unknown member is to be reported: in a later minor version only where it occurs first. Of very many, later ones are reported wherever they occur.</summary>
    private bool IsFirst(UnknownMember member) =>
        _laterVersionMembers is null
        || (_laterVersionMembers.Count < _context.Options.MaxDiagnostics ? _laterVersionMembers.Add(member.Message) : !_laterVersionMembers.Contains(member.Message));

    private void ReportUnset(string what)
    {
        if (_context.Options.Rules.SeverityOf(TextRules.RequiredValue) is { } severity)
        {
            _context.Rule = new(TextRules.RequiredValue, severity, []);
            _context.Report(_texts.Path, $"{_context.Subject} has no {what} in \"{_texts.Path}\", which is required; set it.");
        }
    }
}
