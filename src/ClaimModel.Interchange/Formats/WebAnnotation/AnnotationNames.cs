namespace ClaimModel.Interchange.Formats.WebAnnotation;

/// <summary>Names of the Web Annotation Data Model, and the addresses of records that have none.</summary>
internal static class AnnotationNames
{
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    public const string ClaimUrn = "urn:claimmodel:claim:";

    public const string SourceUrn = "urn:claimmodel:source:";

    public const string ActorUrn = "urn:claimmodel:actor:";

    /// <summary>Returns the address of a record: below the base address if there is one, and otherwise a URN.</summary>
    public static string ToAddress(string id, string urn, Uri? baseAddress) =>
        baseAddress is null ? $"{urn}{Uri.EscapeDataString(id)}" : $"{baseAddress.AbsoluteUri}{urn.Split(':')[2]}/{Uri.EscapeDataString(id)}";

    /// <summary>Returns the id for a URN of this package; other addresses are returned as they are.</summary>
    public static string FromUrn(string address, string urn) =>
        address.StartsWith(urn, StringComparison.Ordinal) ? Uri.UnescapeDataString(address[urn.Length..]) : address;
}
