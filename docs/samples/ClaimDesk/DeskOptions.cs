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

    /// <summary>Gets the IP address of the proxy that ends HTTPS and passes requests on; null if there is none. Its headers say who sent a request, and that it came by HTTPS.</summary>
    public string? Proxy { get; init; }

    /// <summary>Gets the path of the dataset file, or of the database.</summary>
    public string DataPath => Path.GetFullPath(Data ?? Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "ClaimDesk", IsSqlite ? "desk.db" : "desk.claims.json"));

    /// <summary>Gets whether the dataset is kept in SQLite.</summary>
    public bool IsSqlite => Store == "sqlite";

    /// <summary>Returns what is wrong with the command line or the options; null if nothing is.</summary>
    public string? FindError(IReadOnlyList<string> args)
    {
        string[] known =
        [
            "data", "store", "urls", "environment", "contentRoot", "applicationName", "AllowedHosts",
            nameof(MaxFormBytes), nameof(MaxUploadBytes), nameof(MaxSignInsPerMinute), nameof(Proxy),
        ];
        for (var index = 0; index < args.Count; index++)
        {
            var parts = args[index].Split('=', 2);
            if (!parts[0].StartsWith("--", StringComparison.Ordinal) || (!parts[0].Contains(':') && !known.Contains(parts[0][2..], StringComparer.OrdinalIgnoreCase)))
            {
                return $"There is no option {parts[0]}. The options are --data PATH, --store file|sqlite and --urls URL; docs/samples/ClaimDesk/README.md describes all.";
            }

            if (parts.Length == 1)
            {
                index++; // its value is the next argument
            }

            if (parts.Length == 2 ? parts[1].Length == 0 : index >= args.Count || args[index] is "" or ['-', '-', ..])
            {
                return $"The option {parts[0]} has no value.";
            }
        }

        if (Store is not ("file" or "sqlite"))
        {
            return $"There is no store \"{Store}\". Choose --store file or --store sqlite.";
        }

        if (Proxy is not null && !System.Net.IPAddress.TryParse(Proxy, out _))
        {
            return $"\"{Proxy}\" is no IP address. Give the address from which the proxy connects, such as --Proxy 127.0.0.1.";
        }

        return MaxFormBytes < 1 || MaxUploadBytes < 1 || MaxSignInsPerMinute < 1 ? "The limits must be greater than 0." : null;
    }
}
