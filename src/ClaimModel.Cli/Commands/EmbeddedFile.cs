namespace ClaimModel.Cli.Commands;

/// <summary>The files that are embedded in the assembly.</summary>
internal static class EmbeddedFile
{
    /// <summary>A small fictional dataset to start from.</summary>
    public const string Starter = "starter.claims.json";

    /// <summary>Returns the content of an embedded file, with line feeds as line breaks.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)!); // The project file embeds these files.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
