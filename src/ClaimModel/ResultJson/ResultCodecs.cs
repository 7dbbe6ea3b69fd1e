using System.Text.Json;
using ClaimModel.Analysis;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines;
using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.ResultJson;

/// <summary>The codecs of all results. Members that the tool also writes have the same names.</summary>
internal static class ResultCodecs
{
    private static readonly TextResult Text = new();
    private static readonly OptionalResult<string> OptionalText = new(Text);
    private static readonly IntegerResult Integer = new();
    private static readonly NullableResult<long> OptionalInteger = new(Integer);
    private static readonly BooleanResult Boolean = new();
    private static readonly SeverityResult Severity = new();
    private static readonly NullableResult<double> OptionalFraction = new(new FractionResult());
    private static readonly ModelResult<ClaimDataset> Dataset = new();
    private static readonly ModelResult<Claim> Claim = new();
    private static readonly ModelResult<Review> Review = new();
    private static readonly ModelResult<Contradiction> Contradiction = new();
    private static readonly OptionalResult<PartialDate> OptionalDate = new(new ModelResult<PartialDate>());
    private static readonly ListResult<Claim> Claims = new(Claim);

    private static readonly ObjectResult<Rule> Rule = new(
        [
            Member((Rule rule) => rule.Code, "code", Text),
            Member((Rule rule) => rule.Name, "name", Text),
            Member((Rule rule) => rule.Severity, "severity", Severity),
            Member((Rule rule) => rule.Title, "title", Text),
            Member((Rule rule) => rule.Rationale, "rationale", Text),
            Member((Rule rule) => rule.Example, "example", Text),
            Member((Rule rule) => rule.Fix, "fix", Text),
        ],
        static json => new(
            json.Get("code", Text),
            json.Get("name", Text),
            json.Get("severity", Severity),
            json.Get("title", Text),
            json.Get("rationale", Text),
            json.Get("example", Text),
            json.Get("fix", Text)));

    private static readonly OptionalResult<Rule> CustomRule = new(Rule);

    private static readonly ObjectResult<DiagnosticLocation> DiagnosticLocation = new(
        [
            Member((DiagnosticLocation location) => location.File, "file", OptionalText),
            Member((DiagnosticLocation location) => (long?)location.Line, "line", OptionalInteger),
            Member((DiagnosticLocation location) => (long?)location.Column, "column", OptionalInteger),
            Member((DiagnosticLocation location) => location.Sheet, "sheet", OptionalText),
            Member((DiagnosticLocation location) => location.Cell, "cell", OptionalText),
            Member((DiagnosticLocation location) => location.JsonPointer, "pointer", Text),
        ],
        LocationIn);

    private static readonly ObjectResult<Diagnostic> Diagnostic = new(
        [
            Member((Diagnostic diagnostic) => diagnostic.File, "file", OptionalText),
            Member((Diagnostic diagnostic) => (long?)diagnostic.Line, "line", OptionalInteger),
            Member((Diagnostic diagnostic) => (long?)diagnostic.Column, "column", OptionalInteger),
            Member((Diagnostic diagnostic) => diagnostic.Location.Sheet, "sheet", OptionalText),
            Member((Diagnostic diagnostic) => diagnostic.Location.Cell, "cell", OptionalText),
            Member((Diagnostic diagnostic) => diagnostic.Severity, "severity", Severity),
            Member((Diagnostic diagnostic) => diagnostic.Code, "code", Text),
            Member((Diagnostic diagnostic) => diagnostic.Message, "message", Text),
            Member((Diagnostic diagnostic) => diagnostic.JsonPointer, "pointer", Text),
            Member((Diagnostic diagnostic) => diagnostic.RecordId, "id", OptionalText),
            Member((Diagnostic diagnostic) => diagnostic.Suggestion, "suggestion", OptionalText),
            Member((Diagnostic diagnostic) => RuleSet.Default.Find(diagnostic.Code) == diagnostic.Rule ? null : diagnostic.Rule, "rule", CustomRule),
        ],
        static json => new()
        {
            Location = LocationIn(json),
            Severity = json.Get("severity", Severity),
            Message = json.Get("message", Text),
            RecordId = json.GetOr("id", OptionalText, null),
            Suggestion = json.GetOr("suggestion", OptionalText, null),
            Rule = json.GetOr("rule", CustomRule, null) ?? KnownRule(json.Get("code", Text)),
        });

    private static readonly ListResult<Diagnostic> Diagnostics = new(Diagnostic);

    private static readonly ListResult<OmittedDiagnostics.OfRule> Omitted = new(new ObjectResult<OmittedDiagnostics.OfRule>(
        [
            Member((OmittedDiagnostics.OfRule rule) => rule.Rule.Code, "code", Text),
            Member((OmittedDiagnostics.OfRule rule) => rule.Severity, "severity", Severity),
            Member((OmittedDiagnostics.OfRule rule) => rule.Count, "count", Integer),
        ],
        static json => new(KnownRule(json.Get("code", Text)), json.Get("severity", Severity), json.Get("count", Integer))));

    private static readonly ObjectResult<ReadResult> ReadResult = new(
        [
            Member((ReadResult result) => result.HasErrors, "hasErrors", Boolean),
            Member((ReadResult result) => result.Count(DiagnosticSeverity.Error), "errors", Integer),
            Member((ReadResult result) => result.Count(DiagnosticSeverity.Warning), "warnings", Integer),
            Member((ReadResult result) => result.Count(DiagnosticSeverity.Info), "infos", Integer),
            Member((ReadResult result) => result.Omitted, "omitted", Integer),
            Member((ReadResult result) => result.Diagnostics, "diagnostics", Diagnostics),
            Member((ReadResult result) => result.Dataset.AcceptLoss(), "dataset", Dataset),
        ],
        static _ => throw NotReadable("ReadResult", "Deserialize a ClaimDataset, or a ValueList<Diagnostic>, instead."));

    private static readonly ObjectResult<ValidationReport> ValidationReport = new(
        [
            Member((ValidationReport report) => report.HasErrors, "hasErrors", Boolean),
            Member((ValidationReport report) => report.Count(DiagnosticSeverity.Error), "errors", Integer),
            Member((ValidationReport report) => report.Count(DiagnosticSeverity.Warning), "warnings", Integer),
            Member((ValidationReport report) => report.Count(DiagnosticSeverity.Info), "infos", Integer),
            Member((ValidationReport report) => report.Omitted, "omitted", Integer),
            Member((ValidationReport report) => report.Diagnostics, "diagnostics", Diagnostics),
        ],
        static json =>
        {
            var diagnostics = json.Get("diagnostics", Diagnostics);
            long[] counts = [json.Get("infos", Integer), json.Get("warnings", Integer), json.Get("errors", Integer)];
            foreach (var severity in Enum.GetValues<DiagnosticSeverity>())
            {
                if (counts[(int)severity] < diagnostics.LongCount(diagnostic => diagnostic.Severity == severity))
                {
                    throw new JsonException($"The number of {MessageText.Count(2, severity.ToNoun())[2..]} is lower than the number of those that are listed.");
                }
            }

            return new(diagnostics, counts);
        });

    private static readonly ObjectResult<RecordCounts> RecordCounts = new(
        [
            Member((RecordCounts counts) => counts.Actors, "actors", Integer),
            Member((RecordCounts counts) => counts.Topics, "topics", Integer),
            Member((RecordCounts counts) => counts.Sources, "sources", Integer),
            Member((RecordCounts counts) => counts.Predicates, "predicates", Integer),
            Member((RecordCounts counts) => counts.Units, "units", Integer),
            Member((RecordCounts counts) => counts.Claims, "claims", Integer),
            Member((RecordCounts counts) => counts.Contradictions, "contradictions", Integer),
        ],
        static json => new(
            json.Get("actors", Integer),
            json.Get("topics", Integer),
            json.Get("sources", Integer),
            json.Get("predicates", Integer),
            json.Get("units", Integer),
            json.Get("claims", Integer),
            json.Get("contradictions", Integer)));

    private static readonly ObjectResult<StreamingReport> StreamingReport = new(
        [
            Member((StreamingReport report) => report.Validation, "validation", ValidationReport),
            Member((StreamingReport report) => report.Counts, "counts", RecordCounts),
            Member((StreamingReport report) => report.Lines, "lines", Integer),
            Member((StreamingReport report) => report.IsComplete, "isComplete", Boolean),
        ],
        static json => new(json.Get("validation", ValidationReport), json.Get("counts", RecordCounts), json.Get("lines", Integer), json.Get("isComplete", Boolean)));

    private static readonly ObjectResult<JsonLinesProgress> JsonLinesProgress = new(
        [
            Member((JsonLinesProgress progress) => progress.Bytes, "bytes", Integer),
            Member((JsonLinesProgress progress) => progress.TotalBytes, "totalBytes", OptionalInteger),
            Member((JsonLinesProgress progress) => progress.Records, "records", Integer),
        ],
        static json => new(json.Get("bytes", Integer), json.GetOr("totalBytes", OptionalInteger, null), json.Get("records", Integer)));

    private static readonly ObjectResult<JsonLinesRecord> JsonLinesRecord = new(
        [
            Member((JsonLinesRecord line) => line.Number, "number", Integer),
            Member((JsonLinesRecord line) => line.HasErrors, "hasErrors", Boolean),
            Member((JsonLinesRecord line) => line.Diagnostics, "diagnostics", Diagnostics),
            Member((JsonLinesRecord line) => line.OmittedByRule.Rules, "omittedByRule", Omitted),
            Member((JsonLinesRecord line) => line.Record is null ? null : RecordType.Of(line.Record).Name, "type", OptionalText),
            Member((JsonLinesRecord line) => line.Record is ClaimDataset header ? header.AcceptLoss() : line.Record, "record", new OptionalResult<ExtensibleRecord>(new AnyRecordResult())),
        ],
        static json =>
        {
            var type = json.GetOr("type", OptionalText, null);
            var record = type is null
                ? null
                : (RecordType.All.FirstOrDefault(candidate => candidate.Name == type) ?? throw new JsonException($"{MessageText.Quoted(type)} is not a type of record."))
                    .Accept(new RecordInJson(json));
            var diagnostics = json.Get("diagnostics", Diagnostics);
            var omitted = new OmittedDiagnostics(json.GetOr("omittedByRule", Omitted, []));
            return new(json.Get("number", Integer), record is ClaimDataset header ? header.WithReadErrors(diagnostics, omitted) : record, diagnostics) { OmittedByRule = omitted };
        });

    private static readonly ObjectResult<RecordLocation> RecordLocation = new(
        [
            Member((RecordLocation location) => location.File, "file", Text),
            Member((RecordLocation location) => location.Line, "line", Integer),
        ],
        static json => new(json.Get("file", Text), json.Get("line", Integer)));

    private static readonly OptionalResult<string> OptionalRaw = new(new RawResult());
    private static readonly EnumResult<DifferenceKind> DifferenceKind = new();

    private static readonly ObjectResult<MemberDifference> MemberDifference = new(
        [
            Member((MemberDifference difference) => difference.JsonPointer, "pointer", Text),
            Member((MemberDifference difference) => difference.Kind, "kind", DifferenceKind),
            Member((MemberDifference difference) => difference.First, "first", OptionalRaw),
            Member((MemberDifference difference) => difference.Second, "second", OptionalRaw),
        ],
        static json =>
        {
            // The value of a custom member can be null.
            var kind = json.Get("kind", DifferenceKind);
            var first = json.GetOr("first", OptionalRaw, null) ?? (kind == ClaimModel.DifferenceKind.Added ? null : "null");
            var second = json.GetOr("second", OptionalRaw, null) ?? (kind == ClaimModel.DifferenceKind.Removed ? null : "null");
            return new(json.Get("pointer", Text), kind, first, second);
        });

    private static readonly ListResult<MemberDifference> MemberDifferences = new(MemberDifference);

    private static readonly ObjectResult<RecordDifference> RecordDifference = new(
        [
            Member((RecordDifference difference) => difference.RecordType, "recordType", Text),
            Member((RecordDifference difference) => difference.Id, "id", Text),
            Member((RecordDifference difference) => difference.Kind, "kind", DifferenceKind),
            Member((RecordDifference difference) => difference.Text, "text", Text),
            Member((RecordDifference difference) => difference.Members, "members", MemberDifferences),
        ],
        static json => new(json.Get("recordType", Text), json.Get("id", Text), json.Get("kind", DifferenceKind), json.Get("text", Text), json.Get("members", MemberDifferences)));

    private static readonly ListResult<RecordDifference> RecordDifferences = new(RecordDifference);

    private static readonly ObjectResult<DatasetComparison> DatasetComparison = new(
        [
            Member((DatasetComparison comparison) => comparison.IsSame, "isSame", Boolean),
            Member((DatasetComparison comparison) => comparison.Count(ClaimModel.DifferenceKind.Added), "added", Integer),
            Member((DatasetComparison comparison) => comparison.Count(ClaimModel.DifferenceKind.Removed), "removed", Integer),
            Member((DatasetComparison comparison) => comparison.Count(ClaimModel.DifferenceKind.Changed), "changed", Integer),
            Member((DatasetComparison comparison) => comparison.SameCount, "same", Integer),
            Member((DatasetComparison comparison) => comparison.Metadata, "metadata", MemberDifferences),
            Member((DatasetComparison comparison) => comparison.Records, "records", RecordDifferences),
        ],
        static json => new(json.Get("metadata", MemberDifferences), json.Get("records", RecordDifferences), json.Get("same", Integer)));

    private static readonly ObjectResult<MergeOptions> MergeOptions = new(
        [
            Member((MergeOptions options) => options.Header, "header", new OptionalResult<ClaimDataset>(Dataset)),
            Member((MergeOptions options) => options.Preference, "preference", new NullableResult<MergePreference>(new EnumResult<MergePreference>())),
        ],
        static json => new()
        {
            Header = json.GetOr("header", new OptionalResult<ClaimDataset>(Dataset), null),
            Preference = json.GetOr("preference", new NullableResult<MergePreference>(new EnumResult<MergePreference>()), null),
        });

    private static readonly ObjectResult<MergeConflict> MergeConflict = new(
        [
            Member((MergeConflict conflict) => conflict.RecordType, "recordType", Text),
            Member((MergeConflict conflict) => conflict.Id, "id", OptionalText),
            Member((MergeConflict conflict) => conflict.First, "first", RecordLocation),
            Member((MergeConflict conflict) => conflict.Second, "second", RecordLocation),
            Member((MergeConflict conflict) => conflict.Differences, "differences", MemberDifferences),
            Member((MergeConflict conflict) => conflict.DifferenceCount, "differenceCount", Integer),
        ],
        static json => new(
            json.Get("recordType", Text),
            json.GetOr("id", OptionalText, null),
            json.Get("first", RecordLocation),
            json.Get("second", RecordLocation),
            json.Get("differences", MemberDifferences),
            json.Get("differenceCount", Integer)));

    private static readonly ListResult<MergeConflict> MergeConflicts = new(MergeConflict);

    private static readonly ObjectResult<MergeDecision> MergeDecision = new(
        [
            Member((MergeDecision decision) => decision.Conflict, "conflict", MergeConflict),
            Member((MergeDecision decision) => decision.Kept, "kept", RecordLocation),
        ],
        static json => new(json.Get("conflict", MergeConflict), json.Get("kept", RecordLocation)));

    private static readonly ListResult<MergeDecision> MergeDecisions = new(MergeDecision);

    private static readonly ObjectResult<MergeReport> MergeReport = new(
        [
            Member((MergeReport report) => report.Counts, "counts", RecordCounts),
            Member((MergeReport report) => report.Repeated, "repeated", Integer),
            Member((MergeReport report) => report.Conflicts, "conflicts", MergeConflicts),
            Member((MergeReport report) => report.ConflictCount, "conflictCount", Integer),
            Member((MergeReport report) => report.Decisions, "decisions", MergeDecisions),
            Member((MergeReport report) => report.DecisionCount, "decisionCount", Integer),
            Member((MergeReport report) => report.ReadErrors, "readErrors", Diagnostics),
            Member((MergeReport report) => report.ReadErrorCount, "readErrorCount", Integer),
            Member((MergeReport report) => report.IsComplete, "isComplete", Boolean),
        ],
        static json => new(
            json.Get("counts", RecordCounts),
            json.Get("repeated", Integer),
            json.Get("conflicts", MergeConflicts),
            json.Get("conflictCount", Integer),
            json.Get("decisions", MergeDecisions),
            json.Get("decisionCount", Integer),
            json.Get("readErrors", Diagnostics),
            json.Get("readErrorCount", Integer)));

    private static readonly ConflictRuleResult ConflictRule = new();
    private static readonly ListResult<ConflictRule> ConflictRules = new(ConflictRule);
    private static readonly NullableResult<ActorId> OptionalActor = new(new ModelResult<ActorId>());

    private static readonly ObjectResult<FinderOptions> FinderOptions = new(
        [
            Member((FinderOptions options) => options.Rules, "rules", ConflictRules),
            Member((FinderOptions options) => options.IncludeApparent, "includeApparent", Boolean),
            Member((FinderOptions options) => options.IncludeUndetermined, "includeUndetermined", Boolean),
            Member((FinderOptions options) => options.Language, "language", new OptionalResult<LanguageTag>(new ModelResult<LanguageTag>())),
            Member((FinderOptions options) => options.By, "by", OptionalActor),
            Member((FinderOptions options) => options.On, "on", OptionalDate),
        ],
        static json => new()
        {
            Rules = json.GetOr("rules", ConflictRules, Analysis.FinderOptions.Default.Rules),
            IncludeApparent = json.GetOr("includeApparent", Boolean, Analysis.FinderOptions.Default.IncludeApparent),
            IncludeUndetermined = json.GetOr("includeUndetermined", Boolean, Analysis.FinderOptions.Default.IncludeUndetermined),
            Language = json.GetOr("language", new OptionalResult<LanguageTag>(new ModelResult<LanguageTag>()), null),
            By = json.GetOr("by", OptionalActor, null),
            On = json.GetOr("on", OptionalDate, null),
        });

    private static readonly ModelResult<Term<Stance>> StanceTerm = new();
    private static readonly ModelResult<Proposition> Proposition = new();
    private static readonly ListResult<ActorId> Actors = new(new ModelResult<ActorId>());

    private static readonly ObjectResult<Position> Position = new(
        [
            Member((Position position) => position.Stance, "stance", StanceTerm),
            Member((Position position) => position.Proposition, "proposition", Proposition),
            Member((Position position) => position.Holders, "holders", Actors),
            Member((Position position) => position.Claims, "claims", Claims),
        ],
        static json => new() { Stance = json.Get("stance", StanceTerm), Proposition = json.Get("proposition", Proposition), Claims = json.Get("claims", Claims) });

    private static readonly ListResult<Position> Positions = new(Position);

    private static readonly ObjectResult<Issue> Issue = new(
        [
            Member((Issue issue) => issue.Subject, "subject", Text),
            Member((Issue issue) => issue.Predicate, "predicate", Text),
            Member((Issue issue) => issue.Positions, "positions", Positions),
        ],
        static json => new() { Subject = json.Get("subject", Text), Predicate = json.Get("predicate", Text), Positions = json.Get("positions", Positions) });

    private static readonly ListResult<ClaimId> ClaimIds = new(new ModelResult<ClaimId>());
    private static readonly ListResult<Contradiction> Contradictions = new(Contradiction);

    private static readonly ObjectResult<TimelineEntry> TimelineEntry = new(
        [
            Member((TimelineEntry entry) => entry.On, "on", OptionalDate),
            Member((TimelineEntry entry) => entry.IsCurrent, "stands", Boolean),
            Member((TimelineEntry entry) => entry.SupersededBy, "supersededBy", ClaimIds),
            Member((TimelineEntry entry) => entry.Contradictions, "contradictions", Contradictions),
            Member((TimelineEntry entry) => entry.Opponents, "opponents", ClaimIds),
            Member((TimelineEntry entry) => entry.Claim, "claim", Claim),
        ],
        static json => new() { SupersededBy = json.Get("supersededBy", ClaimIds), Contradictions = json.Get("contradictions", Contradictions), Opponents = json.GetOr("opponents", ClaimIds, []), Claim = json.Get("claim", Claim) });

    private static readonly ListResult<string> Texts = new(Text);

    private static readonly ObjectResult<IncomparableClaims> IncomparableClaims = new(
        [
            Member((IncomparableClaims claims) => claims.Subject, "subject", Text),
            Member((IncomparableClaims claims) => claims.Predicate, "predicate", Text),
            Member((IncomparableClaims claims) => claims.Measures, "measures", Texts),
            Member((IncomparableClaims claims) => claims.Claims, "claims", ClaimIds),
        ],
        static json => new() { Subject = json.Get("subject", Text), Predicate = json.Get("predicate", Text), Measures = json.Get("measures", Texts), Claims = json.Get("claims", ClaimIds) });

    private static readonly ObjectResult<NotFunctionalPredicate> NotFunctionalPredicate = new(
        [
            Member((NotFunctionalPredicate found) => found.Predicate, "predicate", Text),
            Member((NotFunctionalPredicate found) => found.Subject, "subject", Text),
            Member((NotFunctionalPredicate found) => found.ValueCount, "valueCount", Integer),
            Member((NotFunctionalPredicate found) => found.ValueKind, "valueKind", Text),
        ],
        static json => new() { Predicate = json.Get("predicate", Text), Subject = json.Get("subject", Text), ValueCount = (int)json.Get("valueCount", Integer), ValueKind = json.Get("valueKind", Text) });

    private static readonly ObjectResult<FoundContradiction> FoundContradiction = new(
        [
            Member((FoundContradiction found) => found.Contradiction, "contradiction", Contradiction),
            Member((FoundContradiction found) => found.Rule, "rule", ConflictRule),
            Member((FoundContradiction found) => found.Declared, "declared", new NullableResult<ContradictionId>(new ModelResult<ContradictionId>())),
            Member((FoundContradiction found) => found.Positions, "positions", Positions),
        ],
        static _ => throw NotReadable("FoundContradiction", "Deserialize its \"contradiction\" as a Contradiction, or search the dataset again."));

    private static readonly ObjectResult<FinderResult> FinderResult = new(
        [
            Member((FinderResult result) => result.ClaimsWithProposition, "claimsWithProposition", Integer),
            Member((FinderResult result) => result.ClaimsCompared, "claimsCompared", Integer),
            Member((FinderResult result) => result.IssuesCompared, "issuesCompared", Integer),
            Member((FinderResult result) => result.IsNormalized, "isNormalized", Boolean),
            Member((FinderResult result) => result.Found.ToValueList(), "found", new ListResult<FoundContradiction>(FoundContradiction)),
            Member((FinderResult result) => result.Incomparable.ToValueList(), "notComparable", new ListResult<IncomparableClaims>(IncomparableClaims)),
            Member((FinderResult result) => result.NotFunctional.ToValueList(), "notFunctional", new ListResult<NotFunctionalPredicate>(NotFunctionalPredicate)),
            Member((FinderResult result) => result.Outdated.ToValueList(), "outdated", Contradictions),
            Member((FinderResult result) => result.Replaced.ToValueList(), "replaced", Contradictions),
        ],
        static _ => throw NotReadable("FinderResult", "Deserialize the contradictions that it lists as Contradiction, or search the dataset again."));

    private static readonly ObjectResult<RatedReview> RatedReview = new(
        [
            Member((RatedReview rated) => rated.Review, "review", Review),
            Member((RatedReview rated) => rated.NormalizedRating, "normalizedRating", OptionalFraction),
        ],
        static json => new() { Review = json.Get("review", Review), NormalizedRating = json.GetOr("normalizedRating", OptionalFraction, null) });

    private static readonly ListResult<RatedReview> RatedReviews = new(RatedReview);

    private static readonly ObjectResult<ReviewDifference> ReviewDifference = new(
        [
            Member((ReviewDifference difference) => difference.Claim, "claim", Claim),
            Member((ReviewDifference difference) => difference.IsDisagreement, "isDisagreement", Boolean),
            Member((ReviewDifference difference) => difference.Reviews, "reviews", RatedReviews),
        ],
        static json => new() { Claim = json.Get("claim", Claim), IsDisagreement = json.Get("isDisagreement", Boolean), Reviews = json.Get("reviews", RatedReviews) });

    private static readonly ModelResult<LanguageTag> Language = new();

    private static readonly ObjectResult<LanguageText> LanguageText = new(
        [
            Member((LanguageText text) => text.Language ?? throw new JsonException("The LanguageText has no language, because it is a default value."), "language", Language),
            Member((LanguageText text) => text.Text, "text", Text),
        ],
        static json => new(json.Get("language", Language), json.Get("text", Text)));

    private static readonly ObjectResult<Qualifier> Qualifier = new(
        [
            Member((Qualifier qualifier) => qualifier.Key ?? throw new JsonException("The Qualifier has no key, because it is a default value."), "key", Text),
            Member((Qualifier qualifier) => qualifier.Value, "value", Text),
        ],
        static json => new(json.Get("key", Text), json.Get("value", Text)));

    private static readonly RawResult Raw = new();

    private static readonly ObjectResult<ExtensionMember> ExtensionMember = new(
        [
            Member((ExtensionMember member) => member.Name, "name", Text),
            Member((ExtensionMember member) => member.Json, "value", Raw),
        ],
        static json => Extensions.Empty.With(json.Get("name", Text), json.Get("value", Raw)).Single());

    private static readonly Dictionary<Type, object> Codecs = [];

    static ResultCodecs()
    {
        Add(Rule);
        Add(Diagnostic);
        Add(DiagnosticLocation);
        Add(ReadResult);
        Add(ValidationReport);
        Add(RecordCounts);
        Add(StreamingReport);
        Add(JsonLinesProgress);
        Add(JsonLinesRecord);
        Add(RecordLocation);
        Add(MemberDifference);
        Add(RecordDifference);
        Add(DatasetComparison);
        Add(MergeOptions);
        Add(MergeConflict);
        Add(MergeDecision);
        Add(MergeReport);
        Add(ConflictRule);
        Add(FinderOptions);
        Add(Position);
        Add(Issue);
        Add(TimelineEntry);
        Add(IncomparableClaims);
        Add(NotFunctionalPredicate);
        Add(FoundContradiction);
        Add(FinderResult);
        Add(RatedReview);
        Add(ReviewDifference);
        Add(LanguageText);
        Add(Qualifier);
        Add(ExtensionMember);
    }

    /// <summary>Returns the codec of a type of result.</summary>
    /// <exception cref="NotSupportedException">The type is not a result of ClaimModel.</exception>
    public static ResultCodec<T> For<T>() =>
        Codecs.TryGetValue(typeof(T), out var codec) ? (ResultCodec<T>)codec : throw new NotSupportedException($"{typeof(T).Name} is not a result of ClaimModel.");

    private static void Add<T>(ResultCodec<T> codec) => Codecs[typeof(T)] = codec;

    private static ResultMember<T> Member<T, TValue>(Func<T, TValue> value, string name, ResultCodec<TValue> codec) => ResultMember<T>.Of(name, codec, value);

    private static DiagnosticLocation LocationIn(ResultJson json)
    {
        var file = json.GetOr("file", OptionalText, null);
        var pointer = json.GetOr("pointer", Text, "");
        return (json.GetOr("line", OptionalInteger, null), json.GetOr("column", OptionalInteger, null), json.GetOr("sheet", OptionalText, null), json.GetOr("cell", OptionalText, null)) switch
        {
            (null, null, null, null) => ClaimModel.DiagnosticLocation.OfValue(pointer, file),
            ( >= 1 and <= int.MaxValue and var line, >= 1 and <= int.MaxValue and var column, null, null) => ClaimModel.DiagnosticLocation.InText((int)line, (int)column, pointer, file),
            (null, null, { Length: > 0 } sheet, { Length: > 0 } cell) => ClaimModel.DiagnosticLocation.InWorkbook(sheet, cell, pointer, file),
            _ => throw new JsonException("A location has a line and a column, both starting at 1, or a sheet and a cell, or none of these."),
        };
    }

    private static Rule KnownRule(string code) => RuleSet.Default.Find(code)
        ?? throw new JsonException($"There is no rule {MessageText.Quoted(code)}; a diagnostic of a custom rule needs the member \"rule\".");

    private static NotSupportedException NotReadable(string type, string alternative) => new($"{type} cannot be deserialized. {alternative}");

    /// <summary>Conflict rules, as their names: the functions of custom rules have no JSON.</summary>
    private sealed class ConflictRuleResult : ResultCodec<ConflictRule>
    {
        public override void Write(Utf8JsonWriter json, ConflictRule value) => json.WriteStringValue(value.Name);

        public override ConflictRule Read(JsonElement json)
        {
            var name = Text.Read(json);
            return Analysis.ConflictRule.Default.FirstOrDefault(rule => rule.Name == name)
                ?? throw new JsonException($"There is no rule {MessageText.Quoted(name)}; only {MessageText.List(Analysis.ConflictRule.Default.Select(rule => rule.Name))} can be read, because custom rules are code.");
        }
    }

    /// <summary>Records of any type, which are written as their own type.</summary>
    private sealed class AnyRecordResult : ResultCodec<ExtensibleRecord>
    {
        public override void Write(Utf8JsonWriter json, ExtensibleRecord value) => RecordType.Of(value).Accept(new RecordAsJson(json, value));

        public override ExtensibleRecord Read(JsonElement json) => throw new NotSupportedException("The type of the record is not known.");
    }

    private sealed class RecordAsJson(Utf8JsonWriter json, ExtensibleRecord record) : IRecordTypeVisitor<bool>
    {
        public bool Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
        {
            TRecord.Codec.Write(json, (TRecord)record);
            return true;
        }
    }

    private sealed class RecordInJson(ResultJson json) : IRecordTypeVisitor<ExtensibleRecord>
    {
        public ExtensibleRecord Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => json.Get("record", new ModelResult<TRecord>());
    }
}
