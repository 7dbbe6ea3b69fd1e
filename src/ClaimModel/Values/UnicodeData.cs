using System.Text;

namespace ClaimModel.Values;

/// <summary>The Unicode data of the runtime, which are missing in invariant globalization.</summary>
internal static class UnicodeData
{
    /// <summary>Gets a value indicating whether the runtime can normalize texts. Otherwise, <see cref="string.Normalize()"/> returns the text unchanged.</summary>
    public static bool IsAvailable { get; } = "e\u0301".Normalize(NormalizationForm.FormC).Length == 1;
}
