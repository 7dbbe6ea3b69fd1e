using System.Text.RegularExpressions;
using ClaimModel.Cli.Terminal;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimModel.Cli.Tests.Terminal;

public sealed partial class MarkdownTextTests
{
    /// <summary>CommonMark with all extensions of Markdig, such as tables, autolinks, mathematics, emoji, footnotes, task lists and attributes.</summary>
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().UseTaskLists().UsePreciseSourceLocation().Build();

    /// <summary>Texts that are markup in some position if they are not escaped.</summary>
    public static TheoryData<string> HostileTexts =>
    [
        "- item", "* item", "+ item", "1. item", "2) item", "12. item", "i. item", "a) item", "-", "+", "1.", "- [ ] task", "[x] task", "> quote", ">", "# heading", "#", "### h ###", "heading\n===", "heading\n---", "===", "---", "***", "___", "- - -", "* * *", "+++",
        "[a](https://example.org)", "[a][b]", "[a]: https://example.org", "![a](b.png)", "<https://example.org>", "<a@example.org>", "https://example.org/a?b=c&d", "HTTPS://EXAMPLE.ORG", "see http://example.org.", "ftp://example.org", "www.example.org", "WWW.example.org", "(www.example.org)", "mailto:a@example.org", "a@example.org", "a.b+c@example.org.uk", "xmpp:a@example.org", "tel:+4412345",
        "<b>bold</b>", "<script>alert(1)</script>", "<!-- comment -->", "<br>", "</td>", "<?php ?>", "<![CDATA[x]]>", "&lt;b&gt;", "&#35;1", "&amp;",
        "a | b", "| a | b |", "|", "a \\| b", "\\", "\\\\", "\\|", "a\\", "|---|", "| --- | --- |",
        "*em*", "**strong**", "_em_", "__strong__", "***both***", "a*b*c", "snake_case_word", "~~gone~~", "~sub~", "^sup^", "==mark==", "++ins++", "`code`", "``code``", "```", "~~~", "``` c\ncode\n```", "    indented", "\tindented",
        "$x^2$", "$$x^2$$", "$`x`$", "costs $5 and $6", "\\(x\\)", "\\[x\\]", ":smile:", ":)", ":tada: a", "a :+1: b", "{.class}", "a {#id}", "text {: .x}", ": definition", "a\n: definition", "[^1]", "[^1]: note", "*[HTML]: x", "^^^", "^^^ figure", ":::", "::: box", "\"\"cite\"\"", "[toc]",
        "@user", "(@user)", "@org/team", "a @user b", "#1", "GH-1", "gh-12", "owner/repo#1", "owner/repo@0123456", "a#1", "[!NOTE]", "> [!NOTE]",
        " leading", "trailing ", "\u00A0a\u00A0", "a  \nb", "a\\\nb", "line\n- item", "line\n# heading", "line\n\nparagraph", "a\r\n\r\n    code",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Of_HostileText_IsPlainTextInEveryPosition(string text)
    {
        var shown = Regex.Replace(ScreenText.Long(text).Trim(), "[ ]+", " ");
        var escaped = MarkdownText.Of(text);

        ShouldBeText<ParagraphBlock>($"{escaped}\n", shown);
        ShouldBeText<ParagraphBlock>($"Before.\n\n{escaped}\n\nAfter.\n", $"Before.|{shown}|After.");
        ShouldBeText<HeadingBlock>($"## {escaped}\n", shown);
        ShouldBeText<ListBlock>($"- {escaped}\n", shown);
        ShouldBeText<Table>($"{MarkdownText.Row("A", "B")}{MarkdownText.Rule(2)}{MarkdownText.Row(escaped, "x")}{MarkdownText.Row("y", escaped)}", $"A|B|{shown}|x|y|{shown}");
    }

    [Theory]
    [InlineData("@user", "\\@<!-- -->user")]
    [InlineData("a@example.org", "a\\@<!-- -->example.org")]
    [InlineData("#1", "\\#<!-- -->1")]
    [InlineData("GH-1", "GH-<!-- -->1")]
    [InlineData("owner/repo#1", "owner/repo\\#<!-- -->1")]
    [InlineData("$x$ and $5", "\\$x\\$ and \\$5")]
    [InlineData("- item", "\\- item")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("https://www.example.org", "https\\://www\\.example.org")]
    [InlineData("{.class}", "&#123;.class}")]
    [InlineData("A plain text - with a dash, 1.5 % and (brackets): nothing more.", "A plain text - with a dash, 1.5 % and (brackets): nothing more.")]
    public void Of_Text_IsEscaped(string text, string escaped) => MarkdownText.Of(text).Should().Be(escaped);

    private static void ShouldBeText<TBlock>(string markdown, string text)
        where TBlock : Block
    {
        var document = Markdown.Parse(markdown, Pipeline);

        document.OfType<Block>().Should().AllSatisfy(block => block.Should().Match(found => found is TBlock || found is ParagraphBlock || found is Markdig.Extensions.Footnotes.FootnoteGroup || found is LinkReferenceDefinitionGroup), markdown);
        document.Descendants<Inline>().Should().AllSatisfy(inline => inline.Should().Match(found =>
            found is ContainerInline && found.GetType() == typeof(ContainerInline) || found is LiteralInline || found is HtmlEntityInline || IsComment(found)), markdown);
        document.Descendants().OfType<ListBlock>().Should().HaveCount(typeof(TBlock) == typeof(ListBlock) ? 1 : 0, markdown);
        string.Join('|', document.Descendants<LeafBlock>().Where(block => block.Inline is not null).Select(TextOf)).Should().Be(text, markdown);
    }

    private static bool IsComment(object inline) => inline is HtmlInline { Tag: "<!-- -->" };

    private static string TextOf(LeafBlock block) => Spaces().Replace(string.Concat(block.Inline!.Select(inline => inline switch { LiteralInline literal => literal.Content.ToString(), HtmlEntityInline entity => entity.Transcoded.ToString(), _ => "" })), " ");

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
