using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using TextPosition = ClaimModel.Interchange.Importing.Json.TextPosition;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>Finds the JSON-LD of a page in HTML, and the address of the page. Only tokens are read, so that the time is linear in the length of any page.</summary>
internal sealed class PageScripts
{
    private readonly List<PageScript> _scripts = [];
    private readonly List<TextPosition> _microdata = [];

    /// <param name="html">The page.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public PageScripts(string html, CancellationToken cancellationToken)
    {
        var tokenizer = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.Resolver);
        var isJson = false;
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (token.Type == HtmlTokenType.StartTag)
            {
                isJson = Read((HtmlTagToken)token);
                tokenizer.State = StateAfter(token.Name);
            }
            else if (isJson && token.Type == HtmlTokenType.Character)
            {
                _scripts.Add(new(token.Data, new(token.Position.Line, token.Position.Column)));
                isJson = false;
            }
            else
            {
                isJson = false;
            }
        }
    }

    /// <summary>Gets the scripts with JSON-LD.</summary>
    public IReadOnlyList<PageScript> Scripts => _scripts;

    /// <summary>Gets the positions of elements with microdata or RDFa about reviews of claims, which are not read.</summary>
    public IReadOnlyList<TextPosition> Microdata => _microdata;

    /// <summary>Gets the canonical address of the page; null if it is not stated.</summary>
    public string? Address { get; private set; }

    /// <summary>Reads a start tag; returns true if it begins a script with JSON-LD.</summary>
    private bool Read(HtmlTagToken tag)
    {
        string? Attribute(string name) => tag.Attributes.Where(attribute => attribute.Name == name).Select(static attribute => attribute.Value).FirstOrDefault();

        if (tag.Name == "link" && Attribute("rel") == "canonical")
        {
            Address ??= Attribute("href");
        }
        else if (tag.Name == "meta" && Attribute("property") == "og:url")
        {
            Address ??= Attribute("content");
        }

        if ($"{Attribute("itemtype")} {Attribute("typeof")}".Contains("ClaimReview", StringComparison.Ordinal))
        {
            _microdata.Add(new(tag.Position.Line, tag.Position.Column));
        }

        return tag.Name == "script" && (Attribute("type") ?? "").Split(';')[0].Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Returns the state in which the text of an element is read, as the HTML standard defines it for elements that contain only text.</summary>
    private static HtmlParseMode StateAfter(string element) => element switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
