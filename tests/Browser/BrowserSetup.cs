namespace ClaimModel.Tests.Browser;

/// <summary>How a page is opened.</summary>
public sealed record BrowserSetup
{
    /// <summary>Gets the width of the window in CSS pixels.</summary>
    public int Width { get; init; } = 1440;

    /// <summary>Gets the height of the window in CSS pixels.</summary>
    public int Height { get; init; } = 900;

    /// <summary>Gets the number of pixels of a screenshot for each CSS pixel.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>Gets a value indicating whether the user prefers dark colors.</summary>
    public bool IsDark { get; init; }

    /// <summary>Gets a value indicating whether the scripts of pages run.</summary>
    public bool HasScripts { get; init; } = true;

    /// <summary>Gets the language of the browser.</summary>
    public string Locale { get; init; } = "en-US";
}
