namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>The properties and items of Wikidata that have members in the model.</summary>
internal static class WikibaseProperties
{
    public const string InstanceOf = "P31";
    public const string Author = "P50";
    public const string Publisher = "P123";
    public const string ImportedFrom = "P143";
    public const string StatedIn = "P248";
    public const string Pages = "P304";
    public const string LanguageOfWork = "P407";
    public const string PublicationDate = "P577";
    public const string StartTime = "P580";
    public const string EndTime = "P582";
    public const string PointInTime = "P585";
    public const string Retrieved = "P813";
    public const string ReferenceUrl = "P854";
    public const string Section = "P958";
    public const string ArchiveUrl = "P1065";
    public const string Title = "P1476";
    public const string Quotation = "P1683";
    public const string AuthorName = "P2093";
    public const string ReasonForDeprecation = "P2241";
    public const string Constraint = "P2302";
    public const string ImportUrl = "P4656";

    /// <summary>Returns whether an item is the constraint of a property that it has a single value.</summary>
    public static bool IsSingleValueConstraint(string? item) => item is "Q19474404" or "Q52060874";

    /// <summary>Returns the kind of the actors that are instances of a class; null if they are no actors.</summary>
    public static ActorKind? KindOfInstances(string? itemClass) => itemClass switch
    {
        "Q5" => ActorKind.Person,
        "Q43229" or "Q783794" or "Q4830453" or "Q891723" or "Q6881511" or "Q3918" or "Q7278" or "Q484652" or "Q163740" or "Q79913" or "Q31855" => ActorKind.Organization,
        "Q6256" or "Q3624078" or "Q7188" or "Q327333" or "Q192350" => ActorKind.Government,
        "Q215380" or "Q16334295" or "Q874405" => ActorKind.Group,
        "Q11032" or "Q1110794" or "Q41298" or "Q1193236" or "Q1153191" => ActorKind.Publication,
        _ => null,
    };
}
