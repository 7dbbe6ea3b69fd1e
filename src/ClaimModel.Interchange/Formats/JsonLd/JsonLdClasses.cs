namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>The classes of a record in addition to that of its type.</summary>
internal static class JsonLdClasses
{
    /// <summary>Returns the classes as compact IRIs.</summary>
    public static ValueList<string> Of(ExtensibleRecord record) => record switch
    {
        Actor actor => actor.Kind.Known switch
        {
            ActorKind.Person => ["prov:Person", "schema:Person"],
            ActorKind.Organization => ["prov:Organization", "schema:Organization"],
            ActorKind.Government => ["prov:Organization", "schema:GovernmentOrganization"],
            ActorKind.Publication => ["prov:Organization", "schema:NewsMediaOrganization"],
            ActorKind.System => ["prov:SoftwareAgent", "schema:SoftwareApplication"],
            _ => [],
        },
        Topic topic => topic.Kind.Known switch
        {
            TopicKind.Event => ["schema:Event"],
            TopicKind.Question => ["schema:Question"],
            _ => [],
        },
        Source source => source.Kind.Known switch
        {
            SourceKind.Article => ["prov:Entity", "schema:Article"],
            SourceKind.SocialPost => ["prov:Entity", "schema:SocialMediaPosting"],
            SourceKind.Dataset => ["prov:Entity", "schema:Dataset"],
            SourceKind.Web => ["prov:Entity", "schema:WebPage"],
            SourceKind.Document => ["prov:Entity", "schema:DigitalDocument"],
            SourceKind.Video => ["prov:Entity", "schema:VideoObject"],
            SourceKind.Image => ["prov:Entity", "schema:ImageObject"],
            SourceKind.Audio => ["prov:Entity", "schema:AudioObject"],
            _ => ["prov:Entity"],
        },
        Claim => ["prov:Entity", "aif:I-node"],
        Contradiction => ["prov:Entity", "aif:CA-node"],
        _ => [],
    };
}
