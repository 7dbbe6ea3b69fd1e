using System.Text;

namespace ClaimModel.Interchange.Formats.FollowTheMoney;

/// <summary>Statements of FollowTheMoney as CSV: who or what has which property, according to which dataset.</summary>
internal sealed class FollowTheMoneyFormat : IImportFormat
{
    private const int MaxHeadingLength = 4096;

    public string Name => "followthemoney";

    public string Description => "FollowTheMoney statements (CSV)";

    public ValueList<string> Extensions => [];

    public bool Recognizes(ReadOnlySpan<byte> beginning)
    {
        var end = beginning.IndexOf((byte)'\n');
        var headings = Encoding.UTF8.GetString(beginning[..Math.Min(end < 0 ? beginning.Length : end, MaxHeadingLength)]).TrimStart('\uFEFF').Split(',').Select(static heading => heading.Trim(' ', '"', '\r')).ToHashSet();
        return headings.IsSupersetOf([FollowTheMoneyColumns.EntityId, FollowTheMoneyColumns.Property, FollowTheMoneyColumns.Value, FollowTheMoneyColumns.Dataset]);
    }

    public void Import(ImportContext context) => new FollowTheMoneyImporter(context).Run();
}
