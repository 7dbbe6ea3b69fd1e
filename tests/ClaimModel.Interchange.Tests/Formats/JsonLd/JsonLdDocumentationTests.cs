using System.Text;
using ClaimModel.Interchange.Formats.JsonLd;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.JsonLd;

/// <summary>The documentation lists the term of each member.</summary>
public class JsonLdDocumentationTests
{
    private const string Page = "docs/interchange.md";
    private const string Begin = "<!-- begin: terms of JSON-LD -->\n";
    private const string End = "<!-- end: terms of JSON-LD -->\n";

    [Fact]
    public void Vocabulary_IsInStepWithTheDocumentation()
    {
        var page = CommittedFile.Read(Page);
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

        CommittedFile.ShouldBe(Page, page[..start] + CreateTable() + page[page.IndexOf(End, StringComparison.Ordinal)..]);
    }

    private static string CreateTable()
    {
        var table = new StringBuilder("| Record | Class | Members |\n|---|---|---|\n");
        foreach (var type in JsonLdVocabulary.Types)
        {
            table.Append($"| {type.Record} | `{type.Iri}` | {string.Join(", ", type.Terms.Select(TextOf))} |\n");
        }

        return table.ToString();
    }

    private static string TextOf(JsonLdTerm term) => (term.Form, term.IsDerived) switch
    {
        (JsonLdForm.Id, _) => "`id` is the IRI",
        (JsonLdForm.ReverseNodeSet, _) => $"`{term.Name}` the inverse of `{term.Iri}`",
        (_, true) => $"derived `{term.Iri}`",
        _ => $"`{term.Member ?? term.Name}` `{term.Iri}`",
    };
}
