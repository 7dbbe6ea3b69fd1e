namespace ClaimDesk.Security;

/// <summary>Marks a page to which files are uploaded: its limit is that of uploads instead of that of forms.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadAttribute : Attribute;
