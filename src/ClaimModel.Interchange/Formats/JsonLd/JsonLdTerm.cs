namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>A member of a record in JSON-LD.</summary>
/// <param name="Name">The name in JSON-LD, which is that of the member in the JSON of ClaimModel unless <paramref name="Member"/> says otherwise.</param>
/// <param name="Iri">The property, as a compact IRI such as <c>schema:text</c>.</param>
/// <param name="Form">How its values are written.</param>
/// <param name="Member">The name of the member in the JSON of ClaimModel, if it has another one.</param>
/// <param name="IsDerived">Whether no member has this name: the values follow from others.</param>
internal sealed record JsonLdTerm(string Name, string Iri, JsonLdForm Form = JsonLdForm.Plain, string? Member = null, bool IsDerived = false);
