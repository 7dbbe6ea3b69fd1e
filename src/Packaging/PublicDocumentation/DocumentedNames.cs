using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text.RegularExpressions;

namespace PublicDocumentation;

/// <summary>Names of types as documentation files contain them.</summary>
internal sealed partial class DocumentedNames : ISignatureTypeProvider<string, object?>
{
    public static DocumentedNames Provider { get; } = new();

    public static string Of(MetadataReader assembly, TypeDefinitionHandle handle)
    {
        var type = assembly.GetTypeDefinition(handle);
        return Join(type.GetDeclaringType() is { IsNil: false } outer ? Of(assembly, outer) : assembly.GetString(type.Namespace), assembly.GetString(type.Name));
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Of(reader, handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var isNested = type.ResolutionScope.Kind == HandleKind.TypeReference;
        return Join(isNested ? GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0) : reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    /// <summary>Puts the type arguments where the type declares its type parameters: <c>Outer`1.Inner`1</c> becomes <c>Outer{A}.Inner{B}</c>.</summary>
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        var taken = 0;
        return string.Join('.', genericType.Split('.').Select(part =>
        {
            if (part.Split('`') is not [var name, var arity])
            {
                return part;
            }

            var arguments = typeArguments.Skip(taken).Take(int.Parse(arity, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            taken += arguments.Count;
            return $"{name}{{{string.Join(',', arguments)}}}";
        }));
    }

    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{string.Join(',', Enumerable.Repeat("0:", shape.Rank))}]";

    public string GetSZArrayType(string elementType) => $"{elementType}[]";

    public string GetByReferenceType(string elementType) => $"{elementType}@";

    public string GetPointerType(string elementType) => $"{elementType}*";

    public string GetPinnedType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    /// <summary>The compiler writes nothing for function pointers.</summary>
    public string GetFunctionPointerType(MethodSignature<string> signature) => "";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

    private static string Join(string outer, string name)
    {
        // The assembly has the name and a hash of the file before the name of a type that is local to the file; the documentation does not.
        var declared = FileLocalPrefix().Replace(name, "");
        return outer.Length > 0 ? $"{outer}.{declared}" : declared;
    }

    [GeneratedRegex("^<[^>]*>F[0-9A-F]{64}__")]
    private static partial Regex FileLocalPrefix();
}
