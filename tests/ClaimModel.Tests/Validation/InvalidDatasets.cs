using FsCheck;
using FsCheck.Fluent;

namespace ClaimModel.Tests.Validation;

/// <summary>Generates datasets most of which have problems.</summary>
internal static class InvalidDatasets
{
    private static readonly Gen<string> Id = Gen.Elements("a", "b", "c", "d", "e");

    private static readonly Gen<PartialDate?> Date = Gen.Elements("", "", "2016", "2017", "2017-04", "2017-04-12", "2018?", "2107", "2017-04-12T10:00:00Z")
        .Select(text => text.Length == 0 ? null : PartialDate.Parse(text));

    private static readonly Gen<DateInterval?> Period = Gen.Elements("", "2011", "2017/2011", "2017", "2011/..").Select(text => text.Length == 0 ? null : DateInterval.Parse(text));

    private static readonly Gen<Number?> Number = Gen.Elements<Number?>(null, 0, 0.5m, 1, 95);

    private static readonly Gen<Actor> Actors =
        from id in Id
        from name in Gen.Elements("Ann", "Bob", "Anonymous", "L\u0430vrov", "A\u200Bnn", "Eve")
        from organization in Id
        from start in Date
        from end in Date
        from roles in Gen.Choose(0, 1)
        from value in Gen.Elements("Q1", "1", "Q2")
        select new Actor
        {
            Id = ActorId.Parse(id),
            Name = name,
            Names = LanguageMap.Empty.With("ru", name),
            Roles = Enumerable.Repeat(new Role { Title = "Mayor", Organization = ActorId.Parse(organization), From = start, To = end }, roles).ToValueList(),
            Identifiers = Enumerable.Repeat(new Identifier { Scheme = "wikidata", Value = value }, roles).ToValueList(),
        };

    private static readonly Gen<Topic> Topics =
        from id in Id
        from label in Gen.Elements("Syria", "syria", "Elections")
        from kind in Gen.Elements("subject", "event", "question", "myth")
        from broader in Id.ListOf()
        from period in Period
        select new Topic { Id = TopicId.Parse(id), Label = label, Kind = Term<TopicKind>.Parse(kind), Broader = broader.Take(2).Select(TopicId.Parse).ToValueList(), OccurredOn = period };

    private static readonly Gen<Source> Sources =
        from id in Id
        from title in Gen.Elements<string?>("Talks", null)
        from url in Gen.Elements<string?>("https://example.org/a", "https://example.org/b", null)
        from original in Id
        from copies in Gen.Elements(true, false)
        from published in Date
        from retrieved in Date
        select new Source
        {
            Id = SourceId.Parse(id),
            Title = title,
            Url = url,
            ArchivedUrl = url,
            Authors = [ActorId.Parse(original)],
            OriginalSource = copies ? SourceId.Parse(original) : (SourceId?)null,
            PublishedOn = published,
            RetrievedOn = retrieved,
        };

    private static readonly Gen<ValueList<string>> PredicateIds = Id.ListOf().Select(ids => ids.Take(2).ToValueList());

    private static readonly Gen<Predicate> Predicates =
        from id in Id
        from unit in Gen.Elements<string?>("people", "km", " km ", null)
        from flags in Gen.Choose(0, 31)
        from inverses in PredicateIds
        from equivalents in PredicateIds
        from disjoint in PredicateIds
        select new Predicate
        {
            Id = id,
            Unit = unit,
            TimeVarying = (flags & 1) != 0,
            PerPeriod = (flags & 2) != 0,
            Symmetric = (flags & 4) != 0,
            Asymmetric = (flags & 8) != 0,
            AboutClaims = (flags & 16) != 0,
            InverseOf = inverses,
            EquivalentTo = equivalents,
            DisjointWith = disjoint,
        };

    private static readonly Gen<Unit> Units =
        from id in Gen.Elements("km", " km", "mi", "ft", "Å", "A\u030A")
        from other in Gen.Elements("km", "mi ", "ft", "m")
        from multiplier in Number
        select new Unit { Id = id, Base = other, ConversionMultiplier = multiplier ?? -1 };

    private static readonly Gen<Claim> Claims =
        from id in Id
        from text in Gen.Elements("One.", "Two.")
        from claimants in Id.ListOf()
        from others in Id.ListOf()
        from cited in Id.ListOf()
        from said in Date
        from period in Period
        from amount in Number
        from bound in Number
        from status in Gen.Elements("active", "retracted", "superseded")
        from statusOn in Date
        select new Claim
        {
            Id = ClaimId.Parse(id),
            Text = text,
            Claimants = claimants.Take(2).Select(ActorId.Parse).ToValueList(),
            OnBehalfOf = others.Select(ActorId.Parse).Cast<ActorId?>().FirstOrDefault(),
            Topics = others.Take(2).Select(TopicId.Parse).ToValueList(),
            AssertedOn = said,
            ValidTime = period,
            Proposition = new() { Subject = others.FirstOrDefault() ?? "x", Predicate = id, Date = said, Quantity = new() { Amount = amount, Lower = bound, Upper = amount } },
            Citations = cited.Take(2).Select(source => new Citation { Source = SourceId.Parse(source), Fidelity = Fidelity.Verbatim, Via = claimants.Take(1).Select(ActorId.Parse).ToValueList() }).ToValueList(),
            Status = Term<ClaimStatus>.Parse(status),
            StatusOn = statusOn,
            Supersedes = others.Skip(1).Select(ClaimId.Parse).ToValueList(),
            Repeats = others.Skip(2).Select(ClaimId.Parse).ToValueList(),
            Supports = others.Skip(1).Select(ClaimId.Parse).ToValueList(),
            Identifiers = others.Skip(1).Select(value => new Identifier { Scheme = "wikidata", Value = value }).ToValueList(),
            Language = text == "One." ? "English" : "en",
            Reviews = [new() { Citations = cited.Take(1).Select(source => new Citation { Source = SourceId.Parse(source), Fidelity = Fidelity.Verbatim }).ToValueList(), Rating = new() { Value = amount, Best = bound, Worst = 1 }, PublishedOn = statusOn }],
            RecordedOn = statusOn,
        };

    private static readonly Gen<Contradiction> Contradictions =
        from claims in Id.ListOf()
        from topic in Id
        from status in Gen.Elements("open", "apparent", "resolved", "doubtful")
        from reason in Gen.Elements<string?>(null, "differentTime")
        from confidence in Number
        from method in Gen.Elements("manual", "rule", "model")
        from found in Date
        from reviewed in Date
        select new Contradiction
        {
            Claims = claims.Select(ClaimId.Parse).ToValueList(),
            Strength = ContradictionStrength.Contrary,
            Topic = TopicId.Parse(topic),
            Direction = ClaimId.Parse(topic),
            Status = Term<ContradictionStatus>.Parse(status),
            ApparentBecause = reason is null ? null : Term<ApparentReason>.Parse(reason),
            Detection = new() { Method = Term<DetectionMethod>.Parse(method), By = ActorId.Parse(topic), On = found, Rule = "opposites", Confidence = confidence },
            ReviewedOn = reviewed,
        };

    /// <summary>Datasets with few ids and many problems.</summary>
    public static readonly Gen<ClaimDataset> All =
        from actors in Actors.ListOf()
        from topics in Topics.ListOf()
        from sources in Sources.ListOf()
        from predicates in Predicates.ListOf()
        from units in Units.ListOf()
        from claims in Claims.ListOf()
        from contradictions in Contradictions.ListOf()
        select new ClaimDataset
        {
            Actors = actors.ToValueList(),
            Topics = topics.ToValueList(),
            Sources = sources.ToValueList(),
            Predicates = predicates.ToValueList(),
            Units = units.ToValueList(),
            Claims = claims.ToValueList(),
            Contradictions = contradictions.ToValueList(),
        };
}
