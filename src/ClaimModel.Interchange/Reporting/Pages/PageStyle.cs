using System.Security.Cryptography;
using System.Text;

namespace ClaimModel.Interchange.Reporting.Pages;

/// <summary>The style sheet of all pages, and the policy that permits nothing but this style sheet.</summary>
internal static class PageStyle
{
    /// <summary>The files of the style sheet, in their order. They are resources of this assembly.</summary>
    private static readonly string[] Files = ["report.css", "pictures.css"];

    /// <summary>Gets the style sheet, with line feeds as HTML parsers see them.</summary>
    public static string Css { get; } = string.Concat(Files.Select(Read));

    /// <summary>Gets the value of Content-Security-Policy (CSP).</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";

    private static string Read(string file)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream(file);
        using var reader = new StreamReader(stream ?? throw new InvalidOperationException($"The assembly lacks the resource {file}."), Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
