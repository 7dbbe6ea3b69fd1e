namespace ClaimModel.Cli.Reports;

/// <summary>A file as a URI: relative to a folder, with slashes, percent-encoded (RFC 3986).</summary>
internal static class ArtifactUri
{
    public static string Of(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, Path.GetFullPath(path, folder));
        return Path.IsPathRooted(relative)
            ? new Uri(relative).AbsoluteUri // On another drive, which a relative path cannot reach.
            : string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
