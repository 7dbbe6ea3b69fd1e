namespace ClaimDesk;

/// <summary>The options of the application, from the command line, the environment or appsettings.json.</summary>
public sealed class DeskOptions
{
    /// <summary>Gets the path of the dataset file, or of the database. By default, a file in the user's folder for application data.</summary>
    public string? Data { get; init; }

    /// <summary>Gets where the dataset is kept: <c>file</c>, which is the default, or <c>sqlite</c>.</summary>
    public string Store { get; init; } = "file";

    /// <summary>Gets the size of the largest form, in bytes; 1 MB by default.</summary>
    public int MaxFormBytes { get; init; } = 1_000_000;

    /// <summary>Gets the size of the largest uploaded file, in bytes; 20 MB by default.</summary>
    public int MaxUploadBytes { get; init; } = 20_000_000;

    /// <summary>Gets how often one address may try to sign in each minute; 20 by default.</summary>
    public int MaxSignInsPerMinute { get; init; } = 20;

    /// <summary>Gets the path of the dataset file, or of the database.</summary>
    public string DataPath => Path.GetFullPath(Data ?? Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "ClaimDesk", IsSqlite ? "desk.db" : "desk.claims.json"));

    /// <summary>Gets whether the dataset is kept in SQLite.</summary>
    public bool IsSqlite => Store == "sqlite";

    /// <summary>Returns what is wrong with the command line or the options; null if nothing is.</summary>
    public string? FindError(IReadOnlyList<string> args)
    {
        string[] known = ["data", "store", "urls", "environment", "contentRoot", "applicationName", nameof(MaxFormBytes), nameof(MaxUploadBytes), nameof(MaxSignInsPerMinute), "AllowedHosts"];
        foreach (var arg in args)
        {
            var name = arg.TrimStart('-').Split('=')[0];
            if (arg.StartsWith("--", StringComparison.Ordinal) && !name.Contains(':') && !known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return $"There is no option {arg.Split('=')[0]}. The options are --data PATH, --store file|sqlite and --urls URL; docs/samples/ClaimDesk/README.md describes all.";
            }
        }

        if (Store is not ("file" or "sqlite"))
        {
            return $"There is no store \"{Store}\". Choose --store file or --store sqlite.";
        }

        return MaxFormBytes < 1 || MaxUploadBytes < 1 || MaxSignInsPerMinute < 1 ? "The limits must be greater than 0." : null;
    }
}
