using System.Reflection;
using System.Text.Json;

namespace ClaimModel.Tests.Support;

/// <summary>The JSON names of the properties of records.</summary>
internal static class JsonNames
{
    public static string Of(PropertyInfo member) => (member.DeclaringType!.Name, member.Name) switch // members of types have one
    {
        ("ClaimDataset", "SchemaReference") => "$schema",
        ("ClaimDataset", "Version") => "claimModel",
        _ => JsonNamingPolicy.CamelCase.ConvertName(member.Name),
    };
}
