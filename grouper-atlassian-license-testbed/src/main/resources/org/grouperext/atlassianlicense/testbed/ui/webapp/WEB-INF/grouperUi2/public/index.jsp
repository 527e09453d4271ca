<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<c:set var="root" value="${pageContext.request.contextPath}" />
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Grouper: something went wrong</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}/testbed/pages.css">
</head>
<body>
<main>
<h1>Something went wrong</h1>
<p class="message error"><c:choose>
  <c:when test="${param.code == 'csrf'}">Your session has ended, or the request did not come from a page of this site. Nothing was changed.</c:when>
  <c:when test="${param.code == 'authenticatedSubjectNotFound'}">Grouper does not know the person you are signed in as.</c:when>
  <c:otherwise>Grouper could not do that; its log says why.</c:otherwise>
</c:choose></p>
<p><a href="${root}/login">Sign in again</a>, or go back and reload the page.</p>
</main>
</body>
</html>
