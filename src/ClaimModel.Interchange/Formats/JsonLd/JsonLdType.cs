namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>A type of record in JSON-LD.</summary>
/// <param name="Record">The name of the type of record, such as <c>claim</c>.</param>
/// <param name="Name">The name in <c>@type</c>, such as <c>Claim</c>.</param>
/// <param name="Iri">The class, as a compact IRI such as <c>schema:Claim</c>.</param>
/// <param name="Terms">The members, in the order of the model.</param>
internal sealed record JsonLdType(string Record, string Name, string Iri, ValueList<JsonLdTerm> Terms)
{
    private readonly Dictionary<string, JsonLdTerm> _byMember = Terms.Where(static term => !term.IsDerived).ToDictionary(static term => term.Member ?? term.Name);

    /// <summary>Returns the term of a member.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary lacks the member, which a test prevents.</exception>
    public JsonLdTerm TermOf(string member) => _byMember[member];
}
