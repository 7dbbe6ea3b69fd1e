using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>Converts statements to claims. Not thread-safe.</summary>
internal sealed class WikibaseStatements(ImportContext context, WikibaseLabels labels)
{
    private const string ValueSeparator = "; ";

    private readonly WikibaseValues _values = new(context, labels);

    /// <summary>Returns the claim of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="property">The id of its property.</param>
    /// <param name="entityId">The id of the entity in the dataset.</param>
    /// <param name="entityLabel">The label of the entity.</param>
    public Claim ClaimOf(JsonValue statement, string property, string entityId, string entityLabel)
    {
        var snak = new WikibaseSnak(property, statement["mainsnak"] ?? statement);
        _values.NoteChanges(snak);
        if (!snak.IsNone && !snak.IsUnknown && (snak.Type is null || snak.Value is null))
        {
            context.Report(ImportRules.Value, "The statement has no value that could be read, so the claim has none; \"datavalue\" with a \"type\" and a \"value\" is required.", snak.Json.Origin);
        }

        var proposition = _values.WithValue(new() { Subject = entityId, Predicate = property }, snak);
        var qualifiers = WikibaseSnak.In(statement["qualifiers"]).ToList();
        var validTime = ValidTimeOf(qualifiers);
        proposition = proposition with { Qualifiers = QualifiersOf(qualifiers, isDated: validTime is not null), Extensions = ExtensionsOf(snak) };
        var rank = statement["rank"];
        var isDeprecated = rank?.String == "deprecated";
        var references = new WikibaseReferences(context, labels, _values);
        return new()
        {
            Id = ClaimId.Parse(statement["id"]?.String is { Length: > 0 } id ? StableId.FromKey(id) : StableId.FromText(proposition.ShortText, validTime?.ToString())),
            Text = $"{entityLabel}, {labels.Of(property)}: {ShownValue(snak)}.",
            Stance = snak.IsNone ? Stance.Denies : Stance.Asserts,
            Proposition = proposition,
            ValidTime = validTime,
            Citations = [.. (statement["references"]?.OneOrMany ?? []).Select(references.CitationOf).OfType<Citation>().Distinct()],
            Status = isDeprecated ? ClaimStatus.Retracted : ClaimStatus.Active,
            StatusReason = isDeprecated ? ReasonOf(qualifiers) : null,
            Extensions = RankOf(rank),
        };
    }

    private string ShownValue(WikibaseSnak snak) => snak.IsNone ? labels.IsEnglish ? "no value" : "–"
        : _values.ShownText(snak) ?? (labels.IsEnglish ? "unknown value" : "?");

    private Extensions RankOf(JsonValue? rank)
    {
        if (rank?.String is not { } word || word == "normal")
        {
            return Extensions.Empty;
        }

        context.NoteKept("rank", "x-rank", word, rank.Value.Origin);
        return Extensions.Empty.WithText("x-rank", word);
    }

    private string? ReasonOf(List<WikibaseSnak> qualifiers)
    {
        var reasons = qualifiers.Where(static snak => snak.Property == WikibaseProperties.ReasonForDeprecation).Select(_values.ShownText).OfType<string>();
        return string.Join(ValueSeparator, reasons) is { Length: > 0 } reason ? reason : null;
    }

    /// <summary>Returns the period from the start time until the end time, or the point in time; null if there is none that EDTF can express.</summary>
    private static DateInterval? ValidTimeOf(List<WikibaseSnak> qualifiers)
    {
        var start = BoundOf(qualifiers, WikibaseProperties.StartTime, absent: "..");
        var end = BoundOf(qualifiers, WikibaseProperties.EndTime, absent: "..");
        var hasPeriod = qualifiers.Exists(static snak => snak.Property is WikibaseProperties.StartTime or WikibaseProperties.EndTime);
        var points = qualifiers.Where(static snak => snak.Property == WikibaseProperties.PointInTime).ToList();
        var text = hasPeriod ? start is null || end is null ? null : $"{(start == ".." ? "" : start)}/{end}"
            : points is [var point] ? WikibaseValues.DateOf(point)?.ToString()
            : null;
        return DateInterval.TryParse(text, out var interval) ? interval : null;
    }

    /// <summary>Returns a bound of a period: empty if it is unknown, and null if EDTF cannot express it.</summary>
    private static string? BoundOf(List<WikibaseSnak> qualifiers, string property, string absent)
    {
        var bounds = qualifiers.Where(snak => snak.Property == property).ToList();
        return bounds switch
        {
            [] => absent,
            [{ IsUnknown: true }] => "",
            [{ IsNone: true }] => "..",
            [var bound] when WikibaseValues.DateOf(bound) is { TimeOfDay: null } date => date.ToString(),
            _ => null,
        };
    }

    private Qualifiers QualifiersOf(List<WikibaseSnak> qualifiers, bool isDated)
    {
        var hasPeriod = qualifiers.Exists(static snak => snak.Property is WikibaseProperties.StartTime or WikibaseProperties.EndTime);
        var result = Qualifiers.Empty;
        foreach (var group in qualifiers.GroupBy(static snak => snak.Property, StringComparer.Ordinal))
        {
            var isCarried = isDated && (hasPeriod ? group.Key is WikibaseProperties.StartTime or WikibaseProperties.EndTime : group.Key == WikibaseProperties.PointInTime);
            if (isCarried || group.Key == WikibaseProperties.ReasonForDeprecation)
            {
                continue;
            }

            var texts = group.Select(snak => _values.TextOf(snak) ?? (snak.IsNone ? "novalue" : "somevalue"));
            result = result.With(group.Key, string.Join(ValueSeparator, texts));
        }

        return result;
    }

    /// <summary>Returns what a value has that propositions have no member for.</summary>
    private Extensions ExtensionsOf(WikibaseSnak snak)
    {
        var extensions = Extensions.Empty;
        if (snak.IsUnknown || snak.IsNone)
        {
            var type = snak.Json["snaktype"]!.Value; // it says so
            context.NoteKept("snaktype", "x-snaktype", type.ToString(), type.Origin);
            extensions = extensions.WithText("x-snaktype", type.ToString());
        }

        if (snak.Language is { } language)
        {
            context.NoteKept("language of a text", "x-language", language, snak.Json.Origin);
            extensions = extensions.WithText("x-language", language);
        }

        if (_values.RestOf(snak) is { } rest)
        {
            context.NoteKept($"value of type {snak.Type}", "x-value", rest, snak.Json.Origin);
            extensions = extensions.With("x-value", rest);
        }

        return extensions;
    }
}
