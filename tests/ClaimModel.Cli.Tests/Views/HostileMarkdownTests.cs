using ClaimModel.Cli.Tests.Support;
using ClaimModel.Cli.Tests.Terminal;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimModel.Cli.Tests.Views;

public sealed class HostileMarkdownTests
{
    public static TheoryData<string> HostileTexts => MarkdownTextTests.HostileTexts;

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task Views_HostileTextInEveryMember_HaveOnlyTheirOwnMarkup(string text)
    {
        var dataset = DatasetOf(text).ToJson();

        var contradictions = await ToolRun.OnAsync(dataset, "contradictions", "-", "--format", "markdown");
        var timeline = await ToolRun.OnAsync(dataset, "timeline", "-", "--actor", "a", "--found", "--format", "markdown");

        contradictions.Error.Should().BeEmpty();
        ShouldHaveOnlyOwnMarkup(contradictions.Out, headings: 1, emphases: 1);
        timeline.Error.Should().BeEmpty();
        ShouldHaveOnlyOwnMarkup(timeline.Out, headings: 1, emphases: 0);
    }

    private static void ShouldHaveOnlyOwnMarkup(string markdown, int headings, int emphases)
    {
        var document = Markdown.Parse(markdown, MarkdownTextTests.Pipeline);

        document.Descendants<HeadingBlock>().Should().HaveCount(headings, markdown);
        document.Descendants<EmphasisInline>().Should().HaveCount(emphases, markdown);
        document.Descendants<Table>().Should().ContainSingle(markdown).Which.Should().OnlyContain(row => ((TableRow)row).Count == ((TableRow)document.Descendants<Table>().First()[0]).Count, markdown);
        document.OfType<Block>().Should().OnlyContain(block => block is HeadingBlock || block is Table || block is ParagraphBlock || block is ListBlock || block is LinkReferenceDefinitionGroup, markdown);
        document.Descendants().OfType<ListBlock>().Where(list => list.BulletType != '-' || list.Parent != document).Should().BeEmpty(markdown);
        document.Descendants<Inline>().Should().OnlyContain(
            inline => inline is LiteralInline || inline is HtmlEntityInline || inline is EmphasisInline || inline is LineBreakInline || IsOwnHtml(inline) || inline.GetType() == typeof(ContainerInline), markdown);
    }

    private static bool IsOwnHtml(Inline inline) => inline is HtmlInline { Tag: "<br>" or "<!-- -->" };

    private static ClaimDataset DatasetOf(string text) => new()
    {
        Actors = [new Actor { Id = "a", Name = text }, new Actor { Id = "b", Name = $"{text} b" }],
        Topics = [new Topic { Id = "t", Label = text }],
        Sources = [new Source { Id = "s", Title = text }],
        Claims =
        [
            ClaimOf("c", "a", text),
            ClaimOf("d", "b", $"{text} d"),
        ],
        Contradictions = [new Contradiction { Id = "x", Claims = ["c", "d"], Strength = ContradictionStrength.Contrary, Explanation = text, Note = text }],
    };

    private static Claim ClaimOf(string id, string actor, string text) => new()
    {
        Id = ClaimId.Parse(id),
        Text = text,
        Claimants = [ActorId.Parse(actor)],
        Topics = ["t"],
        Citations = [new Citation { Source = "s", Locator = text, Quote = new() { Exact = text } }],
        Proposition = new() { Subject = text, Predicate = text, Value = $"{text} {id}", Qualifiers = Qualifiers.Of(new Qualifier(text, text)) },
        Reviews = [new Review { Verdict = text, Explanation = text, Title = text, Reviewer = ActorId.Parse(actor) }],
    };
}
